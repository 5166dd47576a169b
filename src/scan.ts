// The pipeline on one page: sources -> documents -> detectors -> findings -> policy. Reporters and exit codes are the doors'.
import { compareWithBase } from "./detect/compare.ts";
import { familiesFor, type LoadedFamily } from "./detect/families.ts";
import type { DocumentDetector } from "./detect/family.ts";
import { detectSecretsAt, secretRule } from "./detect/secrets/detect-secrets.ts";
import { append } from "./model/append.ts";
import { ruleOfCustom } from "./model/custom-rule.ts";
import type { Detection } from "./model/detection.ts";
import { type Document, isContent, isOfHead, type Snapshot } from "./model/document.ts";
import { type FilteredCounts, sumOfFiltered } from "./model/filter-reason.ts";
import type { Coverage, ScanResult } from "./model/finding.ts";
import type { Problem, Skipped } from "./model/problem.ts";
import type { OnProgress } from "./model/progress.ts";
import type { RepairOptions } from "./model/repair.ts";
import type { Rule, RuleBook } from "./model/rule.ts";
import type { ShardAsked } from "./model/shard.ts";
import type { Language } from "./model/text.ts";
import type { VerifyKeys } from "./model/verification.ts";
import { documentView } from "./parse/excerpt-view.ts";
import { isEnvFileName, POLICY_PATH } from "./parse/path-class.ts";
import { type TextView, textView } from "./parse/text-view.ts";
import { judge } from "./policy/judge.ts";
import { DEFAULT_POLICY, type Policy } from "./policy/policy.ts";
import type { Source } from "./source/source.ts";
import type { ClearFiles } from "./work/clearing.ts";
import { contentsOf, type Looked } from "./work/contents.ts";
import type { DetectedText } from "./work/detected-text.ts";
import type { EarlyRoom, OnFound } from "./work/early.ts";
import { type FilterTally, filterTally } from "./work/filtered.ts";
import { firstsOf, inOrder } from "./work/firsts.ts";
import { isMarked, type MarkedText } from "./work/inline-exceptions.ts";
import type { Noting } from "./work/ledger.ts";
import { detectInNames, isNewName, type Name } from "./work/names.ts";
import type { Part } from "./work/part.ts";
import { pause } from "./work/pause.ts";
import { pairSeen, snapshotsWith } from "./work/project-settings.ts";
import { cleanResult } from "./work/result.ts";
import { bySameBytes } from "./work/same-bytes.ts";
import { singleFilePair } from "./work/single-file.ts";
import { textDetector } from "./work/text-detector.ts";
import { isWorthThreads, type Threads } from "./work/threads.ts";
import { unreadTold } from "./work/unread.ts";

/** One scan: what to look at, by which policy, told in which language. */
export interface ScanRequest extends Partial<Chosen> {
  readonly source: Source;
  /** Told of each document that was scanned, for a source that asks it which ones need not be. */
  readonly ledger?: Noting;
  /** Exceptions in comments that the change itself brings count, as on one's own machine. Absent: they are told, and wait. */
  readonly acceptsNew?: boolean;
  /** What several threads are made of, for much that lies on the disk. Absent: there is one. */
  readonly threads?: Threads;
  /** All there is is looked at: exceptions that accept nothing are told. */
  readonly coversAll?: boolean;
  /** Looks at head beside the rules: called until it reads nothing new, the last time with all that there is. */
  readonly observe?: (head: Snapshot, changedPaths: readonly string[]) => Promise<void>;
  /** Each is told by itself, what the summary gate would tell as one too. */
  readonly tellsEach?: boolean;
  /** Told now and then how far it has come. */
  readonly onProgress?: OnProgress;
  /** Told of what is found while the scan goes on, as far as a document alone can say it: the result may tell it otherwise. */
  readonly onFound?: OnFound;
  /** Asks providers about the keys that are found. Absent: nobody is asked. */
  readonly verify?: VerifyKeys;
  /** What warns alike in one folder of tests, examples or documents is told once, with each of its places. */
  readonly foldsAlike?: boolean;
  /** Of a source that was made for this shard: what is told is its part of the whole. */
  readonly shard?: ShardAsked;
  /** Also told in the other language, by {@link ScanResult.translated}. */
  readonly inBoth?: boolean;
  /** Also what can be repaired of what is found, by {@link ScanResult.repairs}. */
  readonly repairs?: RepairOptions;
}

/** What stands where a request says nothing. */
interface Chosen {
  /** The rules' own gates, and no exceptions. */
  readonly policy: Policy;
  /** English. */
  readonly language: Language;
  /** Also rules that are off by default; they stay off. */
  readonly allRules: boolean;
  /** YYYY-MM-DD, for exceptions that end; all of those are over. */
  readonly today: string;
}

const USUAL: Chosen = { policy: DEFAULT_POLICY, language: "en", allRules: false, today: "9999-12-31" };

type Request = ScanRequest & Chosen;

/**
 * Scans what `source` yields, and closes it. Throws StackgateError where nothing could be scanned; what kept only a part
 * from being scanned is in `problems`, and the verdict is then never clean.
 */
export async function scan(asked: ScanRequest): Promise<ScanResult> {
  const request: Request = { ...USUAL, ...asked };
  const { source, policy, ledger } = request;
  try {
    const isExcluded = await exclusionOf(policy);
    const sifted = await siftedOf(request, isExcluded);
    const families = [...(await familiesFor(await source.changedPaths(), (test) => source.lists(test)))];
    const loaded = new Map<string, Rule>(
      [...families.flatMap((family) => family.rules), ...(policy.customRules ?? []).map(ruleOfCustom)].map((rule) => [
        rule.id,
        rule,
      ]),
    );
    const ruleOf = (id: string): Rule | undefined => loaded.get(id) ?? secretRule(id);
    const rules: RuleBook = { get: ruleOf, has: (id) => ruleOf(id) !== undefined };
    const problems: Problem[] = [];
    const detect = await textDetector(policy, (problem) => problems.push(problem));
    const filtered = filterTally();

    const texts: DetectedText[] = [];
    const names: Name[] = [];
    const firsts = firstsOf(rules);
    const marked: MarkedText[] = [];
    const counts = { documents: sifted.documents, bytes: sifted.bytes };
    let pauseAt = PAUSE_BYTES;
    const looked: Looked = { leftOut: [], unread: [] };
    const clear = await clearOf(request, isExcluded);
    const onDocuments = await documentsTold(request);
    const tellEarly = await earlyOf(request, {
      rules,
      firsts,
      detect,
      hasBase: source.hasBase,
      committed: source.committed,
    });
    const contents = contentsOf(source, isExcluded, looked, clear?.bytes);
    for await (const documents of bySameBytes(clear?.rest(contents) ?? contents)) {
      if (ledger?.isDue?.() === true) await ledger.keep?.();
      for (const document of documents) {
        const { origin, bytes, path, clearBytes, excerpt } = document;
        if (isContent(origin)) counts.documents++;
        counts.bytes += clearBytes ?? excerpt?.size ?? bytes.length;
        if (origin === "archive-member") await loadForMember(path, families, loaded);
        if (clearBytes !== undefined && source.names === undefined && isNewName(document)) names.push(nameOf(document));
      }
      onDocuments?.(counts.documents);
      if (counts.bytes > pauseAt) {
        pauseAt = counts.bytes + PAUSE_BYTES;
        await pause();
      }
      if (documents[0]?.clearBytes !== undefined) continue;
      for (const text of detectInDocuments(documents, {
        hasBase: source.hasBase,
        families,
        detect,
        policy,
        filtered,
      })) {
        const { document, detections, view } = text;
        const hasMark = isContent(document.origin) && isMarked(view);
        if (hasMark) marked.push({ document, view });
        ledger?.note(document, detections.length === 0 && !hasMark);
        // Of the versions of a file only those have something to tell that first held it, and those of head.
        if (detections.length > 0 ? firsts.add(text) || isOfHead(document) : isTrackedEnvFile(document)) {
          texts.push(text);
          if (detections.length > 0) await tellEarly?.(text);
        }
        const isNamed = source.names === undefined || document.origin === "archive-member";
        if (isNamed && isContent(document.origin) && isNewName(document)) names.push(nameOf(document));
      }
    }
    for (const name of (await source.names?.()) ?? []) {
      if (isExcluded(name.path)) looked.leftOut.push({ path: name.path, reason: "excluded" });
      else names.push(name);
    }
    for (const text of detectInNames(names, detect)) texts.push(source.hasBase ? introduced(text) : text);

    const seen = snapshotsWith(policy.compose);
    const explored = await source.snapshots(async (snapshot: Snapshot, changedPaths: readonly string[]) => {
      for (const { family } of families) await family.explore(seen(snapshot), changedPaths);
      await request.observe?.(seen(snapshot), changedPaths);
    });
    const pair = pairSeen(explored, seen);
    const whole: Detection[] = [];
    for (const { family } of families) {
      const found = family.detect(pair);
      for (const detection of found.detections)
        if (rules.get(detection.ruleId)?.protectsGate === true || !isExcluded(detection.place.path))
          whole.push(detection);
      append(
        problems,
        found.problems.filter(({ path }) => path === undefined || !isExcluded(path)),
      );
    }
    append(problems, source.problems());
    const told = await unreadTold(looked.unread, policy, request.today);
    append(problems, told.problems);

    const own = source.coverage();
    const part = await partOfShard(request, sifted.isAny);
    const coverage = {
      ...own,
      ...(request.shard === undefined ? {} : { shard: { index: request.shard.index, total: request.shard.total } }),
      ...counts,
      skipped: eachOnce([...own.skipped, ...looked.leftOut, ...told.skipped]),
      // Nobody counted what was dropped in what was sifted.
      ...(sifted.isAny ? {} : filteredOf(sumOfFiltered([filtered.counts(), clear?.filtered]))),
    };
    const ids = { base: source.base, head: source.head };
    const isSilent = (detection: Detection): boolean => {
      const rule = rules.get(detection.ruleId);
      const isTold = detection.secret !== undefined || detection.status === "fixed" || rule === undefined;
      return !isTold && judge(detection, rule, policy, request.allRules).gate === "off";
    };
    const hasNotices = marked.length > 0 || mayHaveNotices(request, pair.changedPaths);
    const isClean = texts.length === 0 && whole.every(isSilent) && problems.length === 0;
    if (isClean && coverage.skipped.length === 0 && !hasNotices) {
      const clean = cleanResult(ids, coverage, part?.report([], [], []));
      return request.inBoth === true ? { ...clean, translated: clean } : clean;
    }
    // The sentences of all rules are in there: a clean run never loads them.
    const { resultOf } = await import("./work/findings.ts");
    const { committed } = source;
    const found = { texts: inOrder(texts), firsts, whole, pair, rules, problems, coverage, ids, committed };
    const shard = part === undefined ? {} : { part };
    return await resultOf(request, { ...found, ...shard, marked, detect, hasBase: source.hasBase });
  } finally {
    await source.close();
  }
}

async function partOfShard({ shard, source, language, policy }: Request, sifted: boolean): Promise<Part | undefined> {
  const scope = shard === undefined ? undefined : await source.scope?.();
  if (shard === undefined) return undefined;
  if (scope === undefined) throw new Error("the source was not made for a shard");
  const { partOf } = await import("./work/part.ts");
  return partOf({ shard, scope, language, policy, sifted });
}

/** Counts what a history's packs hold that need not be read as documents. What rules of the policy look for may stand anywhere. */
async function siftedOf(
  { source, policy, ledger, threads, onProgress }: Request,
  isExcluded: (path: string) => boolean,
): Promise<{ documents: number; bytes: number; isAny: boolean }> {
  const counts = { documents: 0, bytes: 0, isAny: false };
  if (source.sift === undefined || (policy.customRules ?? []).length > 0) return counts;
  const { siftHistory } = await import("./work/sift-history.ts");
  const onSettled = (document: Pick<Document, "id" | "path" | "origin">, bytes: number): void => {
    if (isContent(document.origin)) counts.documents++;
    counts.bytes += bytes;
    counts.isAny = true;
    ledger?.note(document, true);
  };
  await siftHistory({ source, isExcluded, threads, onSettled, onProgress, noting: ledger });
  return counts;
}

/** See {@link clearFiles}. */
async function clearOf(
  { source, policy, threads, onProgress }: Request,
  isExcluded: (path: string) => boolean,
): Promise<ClearFiles | undefined> {
  if (threads === undefined || source.files === undefined) return undefined;
  const files = await source.files();
  if (!isWorthThreads(files)) return undefined;
  const { clearFiles } = await import("./work/clearing.ts");
  return clearFiles(files, isExcluded, policy, threads, onProgress);
}

/** Told how many documents are done. */
async function documentsTold({ source, onProgress }: ScanRequest): Promise<((done: number) => void) | undefined> {
  if (onProgress === undefined) return undefined;
  const total = (await source.files?.())?.files.length;
  const of = {
    unit: source.sift === undefined ? "files" : "contents",
    ...(total === undefined ? {} : { total }),
  } as const;
  return (done) => onProgress({ ...of, done });
}

async function earlyOf(
  request: Request,
  room: EarlyRoom,
): Promise<((text: DetectedText) => Promise<void>) | undefined> {
  if (request.onFound === undefined) return undefined;
  const { earlyTeller } = await import("./work/early.ts");
  return earlyTeller(request, room, request.onFound);
}

/** Something may have to be told of exceptions although nothing is found. */
function mayHaveNotices({ coversAll, acceptsNew, policy, shard }: Request, changedPaths: readonly string[]): boolean {
  if ((policy.elsewhere ?? []).length > 0) return true;
  const isWritten = policy.allow.length > 0 || (policy.baseline?.entries.length ?? 0) > 0;
  return (
    ((coversAll === true || shard !== undefined) && isWritten) ||
    (acceptsNew !== true && changedPaths.includes(POLICY_PATH))
  );
}

function filteredOf(filtered: FilteredCounts): Pick<Coverage, "filtered"> {
  return Object.keys(filtered).length === 0 ? {} : { filtered };
}

/** As much as is scanned before timers and signals are heard. */
const PAUSE_BYTES = 1 << 20;

async function exclusionOf(policy: Policy): Promise<(path: string) => boolean> {
  if (policy.exclude.length === 0) return () => false;
  const { isExcluded } = await import("./policy/allow.ts");
  return (path) => isExcluded(policy, path);
}

/** Of history: the family that judges it asks which commit brought it. */
function isTrackedEnvFile(document: Document): boolean {
  return document.brought !== undefined && isOfHead(document) && isEnvFileName(document.path);
}

/** A member of an archive may be an env file where nothing else is one. */
async function loadForMember(path: string, families: LoadedFamily[], rules: Map<string, Rule>): Promise<void> {
  if (!isEnvFileName(path) || families.some(({ family }) => family.judgesFilesAlone === true)) return;
  for (const loaded of await familiesFor([path], async () => false)) {
    if (loaded.family.judgesFilesAlone !== true) continue;
    families.push(loaded);
    for (const rule of loaded.rules) rules.set(rule.id, rule);
  }
}

/** By path, however it was come upon. A file of many versions is left out once. */
function eachOnce(all: readonly Skipped[]): readonly Skipped[] {
  const byReason = new Map(all.map((one) => [`${one.path}\0${one.reason}`, one]));
  return [...byReason].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** Without the bytes, which need not stay in memory. */
function nameOf({ path, exposure, commit, stage, brought }: Document): Name {
  return {
    path,
    exposure,
    ...(commit === undefined ? {} : { commit }),
    ...(stage === undefined ? {} : { stage }),
    ...(brought === undefined ? {} : { brought }),
  };
}

function introduced(text: DetectedText): DetectedText {
  return { ...text, detections: text.detections.map((detection) => ({ ...detection, status: "introduced" })) };
}

interface Detecting {
  readonly hasBase: boolean;
  readonly families: readonly LoadedFamily[];
  readonly detect: DocumentDetector;
  readonly policy: Policy;
  readonly filtered: FilterTally;
}

/** Detections of documents that hold the same bytes. */
function detectInDocuments(documents: readonly Document[], detecting: Detecting): readonly DetectedText[] {
  const [first] = documents;
  if (first === undefined) return [];
  const { detect, policy, filtered } = detecting;
  const view = documentView(first);
  const count = first.excerpt === undefined ? filtered.count : filterTally().count;
  const isShifted = first.regions !== undefined && view.bytes !== first.bytes;
  const places = isShifted ? documents.map(({ path, origin }) => ({ path, origin })) : documents;
  // A rule of the policy may look at any part of a path.
  const isEach = documents.length === 1 || (policy.customRules ?? []).length > 0;
  const found = isEach ? places.map((place) => detect(view, place, count)) : detectSecretsAt(view, places, count);
  return documents.map((document, i) => detectedIn(document, view, found[i] ?? [], detecting));
}

/** Each detection told whether base's bytes held it; an env file that is not head's own is judged by itself. */
function detectedIn(
  document: Document,
  view: TextView,
  found: readonly Detection[],
  { hasBase, families, detect }: Detecting,
): DetectedText {
  const secrets = hasBase && found.length > 0 ? withStatus(found, view, document, detect) : found;
  if (isOfHead(document) || !isEnvFileName(document.path)) return { document, view, detections: secrets };
  const pair = singleFilePair(document, hasBase);
  const alone = families
    .filter(({ family }) => family.judgesFilesAlone === true)
    .flatMap(({ family }) => family.detect(pair).detections);
  return { document, view, detections: [...secrets, ...alone] };
}

function withStatus(
  found: readonly Detection[],
  view: TextView,
  document: Document,
  detect: DocumentDetector,
): readonly Detection[] {
  const { base } = document;
  if (base === undefined) return found.map((detection) => ({ ...detection, status: "introduced" }));
  const baseView = textView(base.bytes);
  const before = detect(baseView, { path: base.path, origin: document.origin });
  return compareWithBase(found, view, before, baseView, document.changedLines ?? []);
}
