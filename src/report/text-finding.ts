// One finding on the page for people: what, where, the line, why, and what to type.
import { say } from "../messages/catalogue.ts";
import type { Finding, RelatedFindingPlace } from "../model/finding.ts";
import type { ExplainedRule } from "../model/rule.ts";
import type { Language } from "../model/text.ts";
import { inCommit, listed } from "./counts.ts";
import { escapeTerminal } from "./escape.ts";
import { fileLine, frameLines } from "./frame.ts";
import { isAboutFile, placeOf, standingOf } from "./order.ts";
import type { Marks, Paint } from "./paint.ts";
import { familyName, gateLines } from "./rules.ts";
import type { Standing } from "./standing.ts";
import { cells, cutEnd, padEnd, wrap } from "./width.ts";

/** What the lines of a finding are laid out by. */
export interface FindingLayout {
  readonly language: Language;
  /** Cells of a line. */
  readonly size: number;
  readonly paint: Paint;
  readonly marks: Marks;
  /** The place stands on the title's line; see {@link fitsWide}. */
  readonly wide: boolean;
  /** Whether this was said of the rule before. */
  readonly saidBefore: (ruleId: string, why: string) => boolean;
  /** A place, and the id of a rule, as links where the terminal takes some. */
  readonly linkPlace: (text: string, finding: Finding) => string;
  readonly linkRule: (ruleId: string) => string;
  /** What the rule says of itself, where that is to be told beside the finding. */
  readonly explained: (ruleId: string) => ExplainedRule | undefined;
  /** Whether its fingerprint is told too. */
  readonly fingerprint: boolean;
  /** The path of the finding that has this fingerprint, in the file of the one it covers if there is one, where the page tells it in full. */
  coverOf(fingerprint: string, path: string): string | undefined;
}

const INDENT = "    ";
const MAX_RELATED = 3;
/** Of a finding about a whole file, which shows no line. */
const MAX_RELATED_OF_FILE = 8;
/** Cells from which on the place stands on the title's line. */
const WIDE = 100;
/** Cells below which the rule's id goes under the title. */
const NARROW = 60;

/** All that is to be said of it, and of those that say the same of its place. */
export function fullLines(finding: Finding, twins: readonly Finding[], layout: FindingLayout): readonly string[] {
  const { language } = layout;
  const related = otherPlaces(finding).map(
    (one) => `${one.path}:${one.startLine}:${one.startColumn}  ${one.message}${idOf(one, layout)}`,
  );
  const most = mostRelated(finding, layout);
  const others = related.length - most;
  const said: readonly { label: string; texts: readonly string[] }[] = [
    { label: say(language, "report.label.also"), texts: twins.map((twin) => twinText(twin, layout)) },
    {
      label: say(language, "report.label.why"),
      texts: layout.saidBefore(finding.ruleId, finding.why) ? [] : [finding.why],
    },
    { label: say(language, "report.label.fix"), texts: [fixOf(finding, layout)] },
    {
      label: say(language, "report.label.see"),
      texts: others > 0 ? [...related.slice(0, most), say(language, "report.more-places", { count: others })] : related,
    },
    ...explanation(finding, layout),
    { label: say(language, "report.label.fingerprint"), texts: layout.fingerprint ? [finding.fingerprint] : [] },
  ];
  const labelSize = Math.max(...said.map(({ label, texts }) => (texts.length === 0 ? 0 : cells(label))));
  return [
    ...briefLines(finding, layout),
    ...lineOfCode(finding, layout),
    ...said.flatMap(({ label, texts }) => labelled(padEnd(label, labelSize), texts, layout)),
  ];
}

/** A file that is told as a whole names its own lines itself. */
function otherPlaces(finding: Finding): NonNullable<Finding["related"]> {
  const { related = [], family, path } = finding;
  return family === "env-file" && isAboutFile(finding) ? related.filter((one) => one.path !== path) : related;
}

/** What its rule is about, what it does with findings and where to read more, and what was made of this one. */
function explanation(
  { ruleId, confidence, gate }: Finding,
  { language, explained }: FindingLayout,
): readonly { label: string; texts: readonly string[] }[] {
  const rule = explained(ruleId);
  if (rule === undefined) return [];
  const fired = {
    confidence: say(language, `rules.confidence.${confidence}`),
    gate: say(language, `rules.gate.${gate}`),
  };
  return [
    { label: say(language, "report.label.rule"), texts: [familyName(rule, language)] },
    { label: say(language, "rules.gates"), texts: gateLines(rule.rule.gates, language) },
    { label: say(language, "report.label.here"), texts: [say(language, "report.fired", fired)] },
    { label: say(language, "report.label.read"), texts: rule.text.references },
  ];
}

function twinText({ title, ruleId, fingerprint: id }: Finding, { fingerprint }: FindingLayout): string {
  return fingerprint ? `${title}  ${ruleId}  ${id}` : `${title}  ${ruleId}`;
}

/** Findings that this one tells are all named where everything is. */
function mostRelated({ frames, related = [] }: Finding, layout: FindingLayout): number {
  if (layout.fingerprint && related.some(({ fingerprint }) => fingerprint !== undefined)) return related.length;
  return frames.length === 0 ? MAX_RELATED_OF_FILE : MAX_RELATED;
}

function idOf({ fingerprint }: RelatedFindingPlace, layout: FindingLayout): string {
  return layout.fingerprint && fingerprint !== undefined ? `  ${fingerprint}` : "";
}

/** Title and place alone. */
export function briefLines(finding: Finding, layout: FindingLayout): readonly string[] {
  const { size, paint, marks } = layout;
  const standing = standingOf(finding);
  const start = startOf(finding, layout);
  const title = plain(finding.title, marks);
  const place = plain(placeOf(finding), marks);
  const tags = tagsOf(finding, layout);
  const painted = (text: string): string => paintStart(start, standing, paint) + paint.bold(text);
  const rule = paint.dim(layout.linkRule(finding.ruleId));

  if (layout.wide) {
    const wide = `${place}   ${finding.ruleId}`;
    const gap = " ".repeat(size - cells(start) - cells(title) - cells(wide));
    return [
      `${painted(title)}${gap}${layout.linkPlace(place, finding)}   ${rule}`,
      ...wrap(tags, size - INDENT.length).map((line) => INDENT + line),
    ];
  }
  const placed = wrap(tags === "" ? place : `${place}  ${tags}`, size - INDENT.length).map(
    (line, i) =>
      INDENT + (i === 0 && line.startsWith(place) ? layout.linkPlace(place, finding) + line.slice(place.length) : line),
  );
  if (size >= NARROW && cells(start) + cells(title) + 2 + finding.ruleId.length <= size) {
    return [
      `${painted(title)}${" ".repeat(size - cells(start) - cells(title) - finding.ruleId.length)}${rule}`,
      ...placed,
    ];
  }
  const [first = "", ...rest] = wrap(title, size - cells(start));
  return [painted(first), ...rest.map((line) => " ".repeat(cells(start)) + paint.bold(line)), INDENT + rule, ...placed];
}

function startOf(finding: Finding, { language, marks }: FindingLayout): string {
  return `${markOf(standingOf(finding), marks)} ${say(language, `report.severity.${finding.severity}`)}  `;
}

/** Whether title, place and rule have room on one line. */
export function fitsWide(finding: Finding, layout: FindingLayout): boolean {
  const { size, marks } = layout;
  if (size < WIDE) return false;
  const shown = `${startOf(finding, layout)}${plain(finding.title, marks)}  ${plain(placeOf(finding), marks)}   `;
  return cells(shown) + finding.ruleId.length <= size;
}

/** A line for what is told once a project, below the heading of its file. */
export function minorLines(
  finding: Finding,
  { language, size, paint, marks, linkRule }: FindingLayout,
): readonly string[] {
  const start = `${marks.minor} ${say(language, `report.severity.${finding.severity}`)}  `;
  const title = plain(finding.title, marks);
  const gap = size - cells(start) - cells(title) - finding.ruleId.length;
  const rule = paint.dim(linkRule(finding.ruleId));
  if (gap >= 2) return [`${paint.dim(start)}${title}${" ".repeat(gap)}${rule}`];
  const [first = "", ...rest] = wrap(title, size - cells(start));
  return [paint.dim(start) + first, ...rest.map((line) => " ".repeat(cells(start)) + line), INDENT + rule];
}

/** A text of the scan as a line of the page may hold it. */
export function plain(text: string, marks: Marks): string {
  return escapeTerminal(text).replaceAll("…", marks.cut);
}

function markOf(standing: Standing, marks: Marks): string {
  switch (standing) {
    case "blocks":
      return marks.blocks;
    case "accepted":
      return marks.fine;
    case "minor":
      return marks.minor;
    case "warns":
    case "existing":
      return marks.warns;
  }
}

function paintStart(start: string, standing: Standing, paint: Paint): string {
  return standing === "blocks" ? paint.red(start) : standing === "accepted" ? paint.green(start) : paint.yellow(start);
}

function tagsOf(
  { service, status, commit, date, encoding = [], accepted }: Finding,
  { language, marks }: FindingLayout,
): string {
  return plain(
    listed(language, [
      ...(service === undefined ? [] : [say(language, "report.service", { service })]),
      ...(status === "weakened" || status === "existing" ? [say(language, `report.${status}`)] : []),
      ...(commit === undefined ? [] : [inCommit(language, { commit, ...(date === undefined ? {} : { date }) })]),
      ...(encoding.length === 0
        ? []
        : [say(language, "report.encoded", { encoding: encodingsOf(encoding, language) })]),
      ...(accepted === undefined ? [] : [acceptance(accepted, language)]),
    ]),
    marks,
  );
}

/** How a secret is encoded; each way is named once. */
export function encodingsOf(encoding: NonNullable<Finding["encoding"]>, language: Language): string {
  return listed(
    language,
    [...new Set(encoding)].map((one) => say(language, `report.encoding.${one}`)),
  );
}

/** By whom it was accepted, until when and why. */
export function acceptance({ reason, until, owner }: NonNullable<Finding["accepted"]>, language: Language): string {
  if (owner === undefined)
    return until === undefined
      ? say(language, "report.accepted", { reason })
      : say(language, "report.accepted-until", { reason, until });
  return until === undefined
    ? say(language, "report.accepted-by", { reason, owner })
    : say(language, "report.accepted-by-until", { reason, owner, until });
}

/** The base's line and the finding's, with the message after the caret where there is room for it. */
function lineOfCode(finding: Finding, { size, paint, marks }: FindingLayout): readonly string[] {
  const { frames } = finding;
  const note = plain(finding.message, marks);
  const lines: string[] = [];
  let noteIsTold = false;
  for (const frame of frames) {
    lines.push(...fileLine(finding, frame, marks.cut).map((line) => paint.dim(cutEnd(line, size, marks.cut))));
    const { code, caret } = frameLines(frame, size, marks.cut);
    lines.push(paint.dim(code));
    if (caret === undefined) continue;
    noteIsTold = cells(caret) + 1 + cells(note) <= size;
    lines.push(noteIsTold ? `${paint.dim(caret)} ${note}` : paint.dim(caret));
  }
  if (noteIsTold) return lines;
  const gutter = frames.length === 0 ? INDENT : `${" ".repeat(7)} | `;
  return [
    ...lines,
    ...wrap(note, size - gutter.length).map((line) => (frames.length === 0 ? gutter + line : paint.dim(gutter) + line)),
  ];
}

/** What is told by another finding is repaired with it, as long as it went no further than that. */
export function fixOf(
  { fix, coveredBy, exposure, path: own }: Finding,
  { language, coverOf }: Pick<FindingLayout, "language" | "coverOf">,
): string {
  const path =
    coveredBy === undefined || (exposure !== "staged" && exposure !== "working-tree")
      ? undefined
      : coverOf(coveredBy, own);
  return path === undefined ? fix : say(language, "report.covered", { path });
}

function labelled(label: string, texts: readonly string[], { size, paint, marks }: FindingLayout): readonly string[] {
  const start = `${INDENT}${label}  `;
  const lines = texts.flatMap((text) => wrap(plain(text, marks), size - cells(start)));
  return lines.map((line, i) => (i === 0 ? `${INDENT}${paint.dim(label)}  ${line}` : " ".repeat(cells(start)) + line));
}
