// The page for people at a terminal: what blocks in full, what warns in brief, what is minor in a line, how it ends last, where the eye is.
import { say } from "../messages/catalogue.ts";
import type { Finding, ScanResult } from "../model/finding.ts";
import type { ExplainedRule } from "../model/rule.ts";
import type { Language } from "../model/text.ts";
import { containersOf } from "../parse/archive/member-path.ts";
import { counted, covered, filteredCounts, listed } from "./counts.ts";
import { endLines, type HookName, showingCommand } from "./end.ts";
import { guardLine } from "./escape.ts";
import { headline } from "./headline.ts";
import { fileAddress, type Links, linked, webAddress } from "./link.ts";
import { byFile, placeOf, standingOf, worstFirst } from "./order.ts";
import { marksOf, paintOf } from "./paint.ts";
import type { Standing } from "./standing.ts";
import { briefLines, type FindingLayout, fitsWide, fullLines, minorLines, plain } from "./text-finding.ts";
import { lineSize, wrap } from "./width.ts";

/** How the page is laid out. */
export interface TextOptions {
  readonly language: Language;
  /** Cells of the terminal; a page is never wider than 100. */
  readonly columns: number;
  readonly colour: boolean;
  /** No sign but ASCII's; words and what is quoted stay. */
  readonly ascii: boolean;
  /** `quiet`: a line a finding, which says whether it blocks, and nothing else. `verbose`: also, and in full, what does not block. */
  readonly detail: "quiet" | "normal" | "verbose";
  /** Every finding, however many. */
  readonly all: boolean;
  /** Absent: the terminal takes no links. */
  readonly links?: Links | undefined;
  /** Each finding in full, the first of a rule with what that says of itself. Absent: not asked for. */
  readonly explained?: ReadonlyMap<string, ExplainedRule>;
  /** The page of a hook begins with its verdict. */
  readonly hook?: HookName;
  /** What was looked at. */
  readonly subject?: string;
  /** How long it took, where that is to be told. */
  readonly elapsedMs?: number;
  /** The most memory that it took, for the verbose page. */
  readonly peakBytes?: number;
}

const MIN_SIZE = 40;
const MAX_SHOWN = 20;
/** Of what was left out; the page of a hook counts it. */
const MAX_LEFT_OUT = 5;

/** The page, line by line, each with its end. */
export function* text(result: ScanResult, options: TextOptions): Iterable<string> {
  const lines = options.detail === "quiet" ? quietLines(result, options) : pageLines(result, options);
  for (const line of lines) yield `${guardLine(line)}\n`;
}

function figures({ summary }: ScanResult, { language, elapsedMs = 0 }: TextOptions, peakBytes: number): string {
  const seconds = Math.max(elapsedMs, 1) / 1000;
  const rate = (summary.coverage.bytes / 1e6 / seconds).toFixed(1);
  return say(language, "report.figures", { rate, memory: Math.round(peakBytes / 1e6) });
}

function* quietLines({ findings, problems }: ScanResult, { ascii, language }: TextOptions): Iterable<string> {
  const marks = marksOf(ascii);
  const notChecked = say(language, "report.quiet.not-checked");
  for (const finding of worstFirst(findings)) {
    const standing = standingOf(finding);
    if (standing !== "blocks" && standing !== "warns") continue;
    const words = `${say(language, `report.quiet.${standing}`)} ${say(language, `report.severity.${finding.severity}`)}`;
    yield plain(`${placeOf(finding)} ${words} ${finding.ruleId} ${finding.title}`, marks);
  }
  for (const { path, code, reason } of problems) yield plain(`${path ?? "-"} ${notChecked} ${code} ${reason}`, marks);
}

function* pageLines(result: ScanResult, options: TextOptions): Iterable<string> {
  const { language, detail } = options;
  const size = lineSize(options.columns, MIN_SIZE);
  const [paint, marks] = [paintOf(options.colour), marksOf(options.ascii)];
  const told = worstFirst(result.findings.filter((finding) => isTold(standingOf(finding), detail === "verbose")));
  const shown = options.all ? told : told.slice(0, MAX_SHOWN);
  const full = shown.filter(isFull(options));
  const paths = new Map(full.map(({ fingerprint, path }) => [fingerprint, path]));
  const ownFile = new Set(full.map(({ fingerprint, path }) => `${fingerprint} ${path}`));
  const layout: FindingLayout = {
    language,
    size,
    paint,
    marks,
    ...linkers(result, options),
    wide: false,
    saidBefore: () => false,
    explained: once(options.explained ?? new Map()),
    fingerprint: detail === "verbose",
    coverOf: (fingerprint, path) => (ownFile.has(`${fingerprint} ${path}`) ? path : paths.get(fingerprint)),
  };

  if (options.hook !== undefined) {
    yield headline(result, { ...options, hook: options.hook });
    // Whoever commits wants no page about what is of no concern to the commit.
    const isCalm = result.summary.verdict === "clean" && told.every((finding) => standingOf(finding) === "minor");
    if (isCalm && detail !== "verbose") {
      yield* noticeLines(result, size, options);
      if (told.length > 0) yield `  ${say(language, "report.shown-by", { command: showingCommand(options.hook) })}`;
      return;
    }
    yield "";
  }
  for (const [path, findings] of byFile(shown)) {
    yield `${paint.bold(plain(path, marks))}  ${paint.dim(verdictCounts(findings, language))}`;
    yield "";
    yield* fileLines(withTwins(findings, isFull(options)), layout, isFull(options));
    yield "";
  }
  if (shown.length < told.length) yield* [...countsByRule(told, shown.length, language), ""];
  for (const { path, reason } of result.problems) {
    const [first = "", ...rest] = wrap(plain(path === undefined ? reason : `${path}  ${reason}`, marks), size - 2);
    yield paint.yellow(`${marks.warns} `) + first;
    yield* rest.map((line) => `  ${line}`);
  }
  yield* noticeLines(result, size, options);
  const { skipped } = result.summary.coverage;
  const leftOut =
    detail === "verbose" || options.all ? skipped : skipped.slice(0, options.hook === undefined ? MAX_LEFT_OUT : 0);
  for (const { path, reason } of leftOut) {
    const told = plain(say(language, "report.left-out", { path, reason }), marks);
    yield* wrap(told, size - 2).map((line) => `  ${line}`);
  }
  if (detail === "verbose") {
    yield `  ${say(language, "report.checked", { looked: covered(language, result.summary) })}`;
    if (options.peakBytes !== undefined) yield `  ${figures(result, options, options.peakBytes)}`;
    yield* wrap(filteredCounts(language, result.summary), size - 2).flatMap((line) =>
      line === "" ? [] : [`  ${line}`],
    );
  }
  for (const { indent, text: end, paint: painted, whole } of endLines(result, {
    ...options,
    leftOutTold: leftOut.length,
  })) {
    for (const line of whole === true ? [end] : wrap(end, size - indent)) yield " ".repeat(indent) + painted(line);
  }
}

/** Of a finding in a commit, or in an archive, there is no file to open. */
function linkers({ rules }: ScanResult, { links }: TextOptions): Pick<FindingLayout, "linkPlace" | "linkRule"> {
  if (links === undefined) return { linkPlace: (text) => text, linkRule: (ruleId) => ruleId };
  const { top } = links;
  const pages = new Map(rules.map(({ id, references }) => [id, webAddress(references[0])]));
  return {
    linkPlace: (text, { path, commit }) =>
      top === undefined || commit !== undefined || containersOf(path).length > 0
        ? text
        : linked(text, fileAddress(top, path)),
    linkRule(ruleId) {
      const page = pages.get(ruleId);
      return page === undefined ? ruleId : linked(ruleId, page);
    },
  };
}

/** Each is given out once. */
function once<T>(all: ReadonlyMap<string, T>): (id: string) => T | undefined {
  const left = new Map(all);
  return (id) => {
    const one = left.get(id);
    left.delete(id);
    return one;
  };
}

/** What is to be known of exceptions, a line each: it changes no verdict. */
function* noticeLines({ notices = [] }: ScanResult, size: number, { ascii }: TextOptions): Iterable<string> {
  const marks = marksOf(ascii);
  for (const { path, line, text: said } of notices) {
    const place = path === undefined ? "" : `${path}${line === undefined ? "" : `:${line}`}  `;
    yield* wrap(plain(`${place}${said}`, marks), size - 2).map((part) => `  ${part}`);
  }
}

function isTold(standing: Standing, verbose: boolean): boolean {
  return verbose || standing === "blocks" || standing === "warns" || standing === "minor";
}

/** What blocks is told in full, the rest when it is asked for. */
function isFull({ detail, explained }: TextOptions): (finding: Finding) => boolean {
  return (finding) => detail === "verbose" || explained !== undefined || finding.blocking;
}

/** Those that say of one place what another one says of it are told with that one. */
function withTwins(
  findings: readonly Finding[],
  full: (finding: Finding) => boolean,
): ReadonlyMap<Finding, readonly Finding[]> {
  const placed = (fingerprint: string, { startLine, startColumn }: Finding): string =>
    `${fingerprint} ${startLine}:${startColumn}`;
  const covers = new Map(findings.filter(full).map((finding) => [placed(finding.fingerprint, finding), finding]));
  const coverOf = (finding: Finding): Finding | undefined =>
    finding.coveredBy === undefined || !full(finding) ? undefined : covers.get(placed(finding.coveredBy, finding));
  const told = new Map<Finding, Finding[]>();
  for (const finding of findings) if (coverOf(finding) === undefined) told.set(finding, []);
  for (const finding of findings) {
    const cover = coverOf(finding);
    const twins = cover === undefined ? undefined : told.get(cover);
    // A cover that is covered itself is told by another one, which need not say this.
    if (twins !== undefined) twins.push(finding);
    else if (cover !== undefined) told.set(finding, []);
  }
  return told;
}

function* fileLines(
  told: ReadonlyMap<Finding, readonly Finding[]>,
  general: FindingLayout,
  full: (finding: Finding) => boolean,
): Iterable<string> {
  let before: Finding | undefined;
  // One look for all of a file.
  const wide = [...told.keys()].every((one) => (standingOf(one) === "minor" && !full(one)) || fitsWide(one, general));
  const said = new Set<string>();
  const saidBefore = (ruleId: string, why: string): boolean => {
    const count = said.size;
    return said.add(`${ruleId} ${why}`).size === count;
  };
  const layout = { ...general, wide, saidBefore };
  for (const [finding, twins] of told) {
    if (before !== undefined && (full(finding) || full(before))) yield "";
    before = finding;
    if (full(finding)) yield* fullLines(finding, twins, layout);
    else yield* standingOf(finding) === "minor" ? minorLines(finding, layout) : briefLines(finding, layout);
  }
}

/** `3 block, 1 warns`, of what the page shows. */
function verdictCounts(findings: readonly Finding[], language: Language): string {
  const of = (standing: Standing): number => findings.filter((finding) => standingOf(finding) === standing).length;
  return listed(language, [
    ...(of("blocks") > 0 ? [counted(language, "report.count.block", of("blocks"))] : []),
    ...(of("warns") > 0 ? [counted(language, "report.count.warn", of("warns"))] : []),
    ...(of("minor") > 0 ? [counted(language, "report.count.minor", of("minor"))] : []),
    ...(of("existing") > 0 ? [counted(language, "report.count.existing", of("existing"))] : []),
    ...(of("accepted") > 0 ? [counted(language, "report.count.accepted", of("accepted"))] : []),
  ]);
}

function* countsByRule(told: readonly Finding[], shown: number, language: Language): Iterable<string> {
  yield say(language, "report.shown", { shown, count: told.length });
  const counts = new Map<string, number>();
  for (const { ruleId } of told) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  for (const [ruleId, count] of [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)))
    yield `${String(count).padStart(7)}  ${ruleId}`;
}
