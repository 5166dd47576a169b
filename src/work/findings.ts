// Detections -> findings -> verdicts, loaded only when there is something to tell.

import type { DocumentDetector } from "../detect/family.ts";
import { makeFinding } from "../detect/make-finding.ts";
import { mergeDetections } from "../detect/merge.ts";
import { type HiddenSecret, shownLine } from "../detect/shown-line.ts";
import { ruleTexts } from "../detect/texts.ts";
import { say, sayCode } from "../messages/catalogue.ts";
import { textOfCustom } from "../model/custom-rule.ts";
import { type Detection, RANK } from "../model/detection.ts";
import { type Document, isOfHead, type SnapshotPair } from "../model/document.ts";
import {
  compareFindings,
  type Finding,
  type Notice,
  type RuleInfo,
  type ScanResult,
  type Summary,
} from "../model/finding.ts";
import type { Problem, Skipped } from "../model/problem.ts";
import { redactSecret } from "../model/redaction.ts";
import type { RepairOptions, Repairs } from "../model/repair.ts";
import type { RuleBook, RuleText } from "../model/rule.ts";
import { compareTexts, fillText, type Language, otherLanguage, unfilledText } from "../model/text.ts";
import type { Verification, VerificationCounts, VerifyKeys } from "../model/verification.ts";
import { containerOf } from "../parse/archive/container.ts";
import { type TextView, textView } from "../parse/text-view.ts";
import type { Source } from "../source/source.ts";
import { accepting } from "./accepting.ts";
import { adviceOf, envFileAdvice, HELD_FILES } from "./advice.ts";
import { covered, type JoinName } from "./covered.ts";
import type { DetectedText } from "./detected-text.ts";
import { withTexts } from "./finding-texts.ts";
import { type Firsts, withoutRepeats } from "./firsts.ts";
import { folded } from "./folding.ts";
import type { MarkedText } from "./inline-exceptions.ts";
import { maskedNotice, maskedProblem, nameMask } from "./name-mask.ts";
import type { Part } from "./part.ts";
import { type Judge, type JudgeOptions, joinedParts, judgeWith, type Placed, type Told, type Views } from "./placed.ts";
import { type Reach, reachOf } from "./reach.ts";
import { assembleResult, type Ids } from "./result.ts";
import { type SecretAt, secretPlaces, withOthers } from "./same-secret.ts";
import { problemWithout, quotingTexts, secretMask, withoutSecrets } from "./secret-mask.ts";
import { type Grouped, groupSummaries, groupWords } from "./summaries.ts";

/** All that the detectors brought. */
export interface Detected {
  readonly texts: readonly DetectedText[];
  /** Of a scan of history: which commits brought what. */
  readonly firsts: Firsts;
  /** Of the families that judge whole projects. */
  readonly whole: readonly Detection[];
  readonly pair: SnapshotPair;
  readonly rules: RuleBook;
  readonly problems: readonly Problem[];
  readonly coverage: Omit<Summary["coverage"], "skipped"> & { readonly skipped: readonly Skipped[] };
  readonly ids: Ids;
  /** Head's documents that may hold exceptions. */
  readonly marked: readonly MarkedText[];
  readonly detect: DocumentDetector;
  readonly hasBase: boolean;
  readonly committed: Source["committed"];
  /** Of a shard: what it told of is not all, and this is what the whole needs to know of it. */
  readonly part?: Part;
}

interface Options extends JudgeOptions {
  readonly language: Language;
  readonly today: string;
  readonly acceptsNew?: boolean;
  readonly coversAll?: boolean;
  readonly tellsEach?: boolean;
  readonly verify?: VerifyKeys;
  readonly foldsAlike?: boolean;
  readonly inBoth?: boolean;
  /** Absent: repairs are not asked for. */
  readonly repairs?: RepairOptions;
}

export async function resultOf(options: Options, detected: Detected): Promise<ScanResult> {
  const views = viewsOf(detected);
  const judge = judgeWith(detected.rules, options);
  keepDetections(detected);
  const { part } = detected;
  // What the summary gate tells as one may be about files of several shards; it is told by that of the first.
  const isToldHere = ({ detection }: Told): boolean => part === undefined || part.isOwn(detection.place.path);
  const all = withoutRepeats(mergedByPath(detected), views, detected.rules)
    .flatMap((one) => judge(one) ?? [])
    .filter((one) => isToldHere(one) || one.judgement.gate === "summary");
  const { placed: joined, counts } = await asked(joinedParts(all, views, judge), views, judge, options);
  const placed = (options.tellsEach === true ? joined : groupSummaries(joined)).filter(isToldHere);
  const judged: Judged = { placed, views, counts, reach: await reachOf(placed, views, detected.committed) };
  const result = await toldIn(options, detected, judged);
  if (options.inBoth !== true) return result;
  const { repairs: _, ...others } = options;
  return {
    ...result,
    translated: await toldIn({ ...others, language: otherLanguage(options.language) }, detected, judged),
  };
}

/** What is the same in each language. */
interface Judged {
  readonly placed: readonly Grouped[];
  readonly views: Views;
  /** Absent: no provider was asked. */
  readonly counts: VerificationCounts | undefined;
  readonly reach: Reach;
}

async function toldIn(
  options: Options,
  detected: Detected,
  { placed, views, counts, reach }: Judged,
): Promise<ScanResult> {
  const { language } = options;
  const { part } = detected;
  const ofProviders = await providerNotices(counts, language);
  const secretsAt = secretPlaces(placed, views);
  const found = placed.map((one) => {
    const finding = findingOf(one, options, detected, views, reach);
    return {
      one,
      finding:
        part === undefined
          ? withOthers(finding, secretsAt.others(one), language)
          : joinedBySecret(finding, secretsAt.of(one), part.nameOf),
    };
  });
  const here = covered(found, part?.nameOf).map(({ one, finding }) => {
    return { one, finding, view: views(one.detection.place, one.document) };
  });
  const judged = await accepting(here, options, detected);
  const repairs = await repairsFor(here, judged.findings, options, detected);
  const notices = [...ofProviders, ...judged.notices];
  const mask = nameMask(toldPaths(judged.findings, detected), detected.detect);
  const masked = judged.findings.map((finding) => withTexts(finding, mask));
  // A fold names the folder of its places: their paths are masked by then.
  const folds = options.foldsAlike === true && part === undefined ? folded(masked, foldingOf(options)) : undefined;
  const named = folds?.each ?? masked;
  const fixedCount = detected.whole.filter((detection) => detection.status === "fixed").length;
  const skipped = detected.coverage.skipped.map(({ path, reason, values }) => ({
    path: mask(path),
    reason: sayCode(language, "skipped", reason, values ?? {}),
  }));
  const faults = withoutAccepted(detected.problems, named).map(({ path, code, values }) => {
    const reason = sayCode(language, "problem", code, { ...values, path: path ?? "" });
    return maskedProblem({ ...(path !== undefined ? { path } : {}), code, reason }, mask);
  });
  const quoting = [
    ...[...named, ...(folds?.told ?? [])].flatMap(quotingTexts),
    ...faults.flatMap(({ path = "", reason }) => [path, reason]),
  ];
  const known = knownSecrets(placed, views);
  const secrets = secretMask(quoting, known);
  const shown = (some: readonly Finding[]): readonly Finding[] =>
    some.map((finding) => withoutSecrets(finding, secrets)).sort(compareFindings);
  const findings = shown(named);
  const problems = faults.map((problem) => problemWithout(problem, secrets));
  return assembleResult(
    detected.ids,
    { ...detected.coverage, skipped },
    {
      findings,
      ...(folds === undefined || folds.told.length === named.length ? {} : { folded: shown(folds.told) }),
      problems,
      rules: rulesOf(findings, options),
      fixedCount,
      ...(notices.length === 0 ? {} : { notices: notices.map((notice) => maskedNotice(notice, mask)) }),
      ...(repairs === undefined ? {} : { repairs }),
      ...(part === undefined ? {} : { shard: part.report(rulesOf(findings, options), known, findings, judged.rest) }),
    },
  );
}

/** The whole tells where the secret stands too. */
function joinedBySecret(finding: Finding, found: SecretAt | undefined, nameOf: JoinName): Finding {
  if (found === undefined) return finding;
  const [secret, { startLine, startColumn, endLine, endColumn }] = found;
  return {
    ...finding,
    join: { same: nameOf("secret", secret), at: [startLine, startColumn, endLine, endColumn] },
  };
}

/** A compose file that an exception lets stand although it cannot be read is no problem. */
function withoutAccepted(problems: readonly Problem[], findings: readonly Finding[]): readonly Problem[] {
  const accepted = findings.filter((finding) => finding.accepted !== undefined && finding.ruleId === "compose-invalid");
  const paths = new Set(accepted.map(({ path }) => path));
  return problems.filter(({ path, code }) => code !== "compose-unread" || path === undefined || !paths.has(path));
}

/** What providers say of the keys, if they are to be asked. */
async function asked(
  placed: readonly Placed[],
  views: Views,
  judge: Judge,
  { verify }: Options,
): Promise<{ readonly placed: readonly Placed[]; readonly counts: VerificationCounts | undefined }> {
  if (verify === undefined) return { placed, counts: undefined };
  const { verified } = await import("./verifying.ts");
  return verified(placed, views, judge, verify);
}

async function providerNotices(counts: VerificationCounts | undefined, language: Language): Promise<readonly Notice[]> {
  if (counts === undefined) return [];
  const { verifiedNotices } = await import("./verifying.ts");
  return verifiedNotices(counts, language);
}

/** `judged` are the findings of `here` in the same order, with what accepts them. */
async function repairsFor(
  here: readonly { readonly one: Grouped }[],
  judged: readonly Finding[],
  { repairs, language }: Options,
  detected: Detected,
): Promise<Repairs | undefined> {
  if (repairs === undefined) return undefined;
  const told = judged.flatMap((finding, i) => {
    const one = here[i]?.one;
    return one === undefined ? [] : [{ finding, members: one.members ?? [one] }];
  });
  const { repairing } = await import("./repairing.ts");
  const secretsOf = (view: TextView, path: string): readonly HiddenSecret[] => secretsOn(view, path, detected);
  return repairing(told, { pair: detected.pair, language, options: repairs, secretsOf });
}

/** What a published default is, everybody knows. */
function knownSecrets(placed: readonly Placed[], views: Views): readonly string[] {
  return placed.flatMap(({ detection: { place, secret, rank }, document }) => {
    const view = secret === undefined || rank === RANK.publishedDefault ? undefined : views(place, document);
    return secret === undefined || view === undefined ? [] : [view.textOf(secret)];
  });
}

function toldPaths(findings: readonly Finding[], { problems, coverage }: Detected): ReadonlySet<string> {
  return new Set([
    ...findings.flatMap(({ path, related = [], frames }) => [
      path,
      ...related.map((one) => one.path),
      ...frames.flatMap((frame) => frame.path ?? []),
    ]),
    ...problems.flatMap(({ path }) => path ?? []),
    ...coverage.skipped.map(({ path }) => path),
  ]);
}

function viewsOf({ texts, pair }: Detected): Views {
  const ofDocument = new Map<Document, TextView>(texts.map(({ document, view }) => [document, view]));
  const ofHead = new Map(
    texts.filter(({ document }) => isOfHead(document)).map(({ document, view }) => [document.path, view]),
  );
  const ofBytes = new WeakMap<Uint8Array, TextView>();
  return (place, document) => {
    if (place.side !== "base") {
      // A place beside the finding may lie in another file than the document.
      const known = document?.path === place.path ? ofDocument.get(document) : ofHead.get(place.path);
      if (known !== undefined) return known;
    }
    const bytes = (place.side === "base" ? pair.base : pair.head)?.read(place.path);
    if (bytes === undefined) return undefined;
    const view = ofBytes.get(bytes) ?? textView(bytes);
    ofBytes.set(bytes, view);
    return view;
  };
}

/** Detections of head merged span by span; those of commits on the way by themselves, since their offsets are of other bytes. */
function mergedByPath({ texts, whole }: Detected): readonly Told[] {
  const documents = new Map(
    texts.filter(({ document }) => isOfHead(document)).map(({ document }) => [document.path, document]),
  );
  const ofHead = texts.filter(({ document }) => isOfHead(document)).flatMap(({ detections }) => detections);
  const head = mergeDetections([...ofHead, ...whole]).map((detection) => {
    const document = detection.place.side === "base" ? undefined : documents.get(detection.place.path);
    return document === undefined ? { detection } : { detection, document };
  });
  const onTheWay = texts.filter(({ document }) => !isOfHead(document));
  return [
    ...head,
    ...onTheWay.flatMap(({ document, detections }) =>
      mergeDetections(detections).map((detection) => ({ detection, document })),
    ),
  ];
}

function findingOf(one: Grouped, options: Options, detected: Detected, views: Views, reach: Reach): Finding {
  const { detection, rule, judgement, document, group } = one;
  const { language } = options;
  const { pair, firsts } = detected;
  const text = textOf(rule.id, options);
  if (text === undefined) throw new Error(`no sentences for ${rule.id}`);
  const went = reach(one);
  const exposure = went === undefined || went === "unknown" ? (document?.exposure ?? pair.exposure) : went;
  // A commit that edited a compose file brought no more than the edit.
  const isOfFile = rule.family === "secret" || rule.family === "env-file";
  const first = firsts.of(one, views(detection.place, document)) ?? (isOfFile ? document?.brought : undefined);
  // A ref may name a tree: what lies in it was then brought by no commit.
  const commit = first?.commit ?? (document?.id === undefined ? document?.commit : undefined);
  const finding = makeFinding(detection, {
    rule,
    text,
    language,
    judgement,
    exposure,
    ...(commit !== undefined ? { commit } : {}),
    ...(first !== undefined ? { date: first.date } : {}),
    viewOf: (place) => views(place, document),
    frameOf: (place, view, line) => {
      const own = place.side === "base" ? undefined : hiddenSecret(view, detection);
      return shownLine(view, line, place.span, secretsOn(view, place.path, detected), own);
    },
    fixOf: (_, ownFix, values) => {
      const steps = fillText(ownFix, values, language);
      if (rule.family === "env-file" && document?.origin === "archive-member")
        return say(language, "env-file.fix.archive-member");
      if (HELD_FILES.has(rule.id) && detection.message !== "note")
        return envFileAdvice(language, went ?? exposure, { steps, commit });
      // A published default has to be replaced wherever it is used, however far the text went.
      if (rule.family !== "secret" || detection.rank === RANK.publishedDefault) return steps;
      return adviceOf(language, document?.origin ?? "file", went ?? exposure, steps);
    },
    withOtherBefore: (message) => say(language, "secret.other-before", { message }),
  });
  if (group !== undefined) return { ...finding, ...groupWords(group, detection, text, language) };
  if (one.verification !== undefined) return withVerification(finding, one.verification, language);
  return document?.origin === "file-name" ? { ...finding, message: say(language, "secret.in-name") } : finding;
}

function withVerification(finding: Finding, verification: Verification, language: Language): Finding {
  if (verification === "unknown") return { ...finding, verification };
  const { message } = finding;
  return { ...finding, verification, message: say(language, `secret.${verification}`, { message }) };
}

/** What was detected in whole files of head need not be looked for again to be masked; a file may be very long. */
function keepDetections({ texts, hasBase }: Detected): void {
  if (hasBase) return;
  for (const { document, view, detections } of texts)
    if (isOfHead(document) && document.origin !== "symlink" && isKnownWhole(document))
      detectionsOfView.set(view, detections);
}

/** What is not in its regions holds nothing; of an archive it is looked at elsewhere. */
function isKnownWhole({ bytes, regions, origin }: Document): boolean {
  return regions === undefined || (origin === "file" && containerOf(bytes) === undefined);
}

const detectionsOfView = new WeakMap<TextView, readonly Detection[]>();

/** Every secret of a file, each with what may be shown of it. */
function secretsOn(view: TextView, path: string, { detect }: Pick<Detected, "detect">): readonly HiddenSecret[] {
  const known = secretsOfView.get(view);
  if (known !== undefined) return known;
  const detections = detectionsOfView.get(view) ?? detect(view, { path, origin: "file" });
  const found = detections.flatMap((one) => hiddenSecret(view, one) ?? []);
  secretsOfView.set(view, found);
  return found;
}

/** A file with many findings is searched once. */
const secretsOfView = new WeakMap<TextView, readonly HiddenSecret[]>();

function hiddenSecret(view: TextView, { secret, publicPrefixBytes = 0 }: Detection): HiddenSecret | undefined {
  if (secret === undefined) return undefined;
  const text = Buffer.from(view.bytes.subarray(secret.start, secret.end)).toString("latin1");
  return { ...secret, shown: redactSecret(text, publicPrefixBytes) };
}

function foldingOf(options: Options): Parameters<typeof folded>[1] {
  const { language } = options;
  return {
    language,
    titleOf: (ruleId) => unfilledText(textOf(ruleId, options)?.title ?? { en: ruleId, zh: ruleId }, language),
  };
}

/** The sentences of a rule, of the policy's own too. */
function textOf(ruleId: string, { policy }: Pick<Options, "policy">): RuleText | undefined {
  const custom = policy.customRules?.find(({ id }) => id === ruleId);
  return ruleTexts.get(ruleId) ?? (custom === undefined ? undefined : textOfCustom(custom));
}

function rulesOf(findings: readonly Finding[], options: Options): readonly RuleInfo[] {
  const { language } = options;
  const infos = new Map<string, RuleInfo>();
  for (const { ruleId, severity } of findings) {
    const text = textOf(ruleId, options);
    if (text === undefined || infos.has(ruleId)) continue;
    infos.set(ruleId, {
      id: ruleId,
      title: unfilledText(text.title, language),
      why: unfilledText(text.why, language),
      fix: unfilledText(text.fix, language),
      severity,
      references: text.references,
    });
  }
  return [...infos.values()].sort((a, b) => compareTexts(a.id, b.id));
}
