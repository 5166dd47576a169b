// What a run of repairs would write or has written: a unified diff, then what to know.
import { sayRepair } from "../messages/repair.ts";
import type { ReportedProblem } from "../model/finding.ts";
import type { ChangedFile, Declined, GeneratedFile, Hunk, Repair, SideFile } from "../model/repair.ts";
import { fewOf, type Language } from "../model/text.ts";
import { escapeTerminal, guardLine, jsonText } from "./escape.ts";
import { paintOf } from "./paint.ts";
import { hanging, lineSize } from "./width.ts";

/** All that there is to tell. */
export interface RepairReport {
  readonly repairs: readonly Repair[];
  readonly declined: readonly Declined[];
  readonly files: readonly ChangedFile[];
  readonly env: readonly SideFile[];
  readonly examples: readonly SideFile[];
  readonly ignore?: SideFile;
  readonly untracked: readonly string[];
  /** Of these, the ones that no commit holds. */
  readonly unstaged: readonly string[];
  /** What to type so that the next commit takes what was written; absent where there is nothing to stage. */
  readonly stage?: string;
  readonly generated: readonly GeneratedFile[];
  readonly problems: readonly ReportedProblem[];
  readonly written: boolean;
}

interface RepairLook {
  readonly language: Language;
  readonly colour: boolean;
  readonly columns: number;
}

const MIN_SIZE = 40;
/** A sentence below `lead`, in the lines that the page is made of. */
type Lines = (text: string, lead?: string, indent?: number) => Iterable<string>;

/** The same without what `mask` hides in names: of files, services and variables. The bytes of files go with it. */
export function maskedReport(report: RepairReport, mask: (text: string) => string): RepairReport {
  const service = (one: { readonly service?: string }): { readonly service?: string } =>
    one.service === undefined ? {} : { service: mask(one.service) };
  const side = (one: SideFile): SideFile => ({
    ...one,
    path: mask(one.path),
    added: one.added.map(mask),
    ...(one.alike === undefined ? {} : { alike: one.alike.map((names) => names.map(mask)) }),
    ...(one.fresh === undefined ? {} : { fresh: one.fresh.map(mask) }),
  });
  const { repairs, declined, files, env, examples, ignore, untracked, unstaged, stage, generated } = report;
  return {
    ...report,
    repairs: repairs.map((one) => ({
      ...one,
      ...service(one),
      path: mask(one.path),
      title: mask(one.title),
      moves: (one.moves ?? []).map((move) => ({ ...move, variable: mask(move.variable), to: mask(move.to) })),
      edits: one.edits.map((edit) => ({ ...edit, lines: edit.lines.map(mask) })),
    })),
    declined: declined.map((one) => ({
      ...one,
      ...service(one),
      path: mask(one.path),
      ...(one.title === undefined ? {} : { title: mask(one.title) }),
      reason: mask(one.reason),
    })),
    files: files.map((one) => ({
      ...one,
      path: mask(one.path),
      hunks: one.hunks.map((hunk) => maskedHunk(hunk, mask)),
    })),
    env: env.map(side),
    examples: examples.map(side),
    ...(ignore === undefined ? {} : { ignore: side(ignore) }),
    untracked: untracked.map(mask),
    unstaged: unstaged.map(mask),
    ...(stage === undefined ? {} : { stage: mask(stage) }),
    generated: generated.map(({ path, from }) => ({ path: mask(path), from: from.map(mask) })),
  };
}

function maskedHunk(hunk: Hunk, mask: (text: string) => string): Hunk {
  return { ...hunk, lines: hunk.lines.map((line) => ({ ...line, text: mask(line.text) })) };
}

/** Every text of a report that may quote a name. */
export function* quotedTexts({
  repairs,
  declined,
  files,
  env,
  examples,
  ignore,
  untracked,
  generated,
  stage = "",
}: RepairReport): Iterable<string> {
  for (const { path, title, service = "", moves = [], edits } of repairs)
    yield* [
      path,
      title,
      service,
      ...moves.flatMap(({ variable, to }) => [variable, to]),
      ...edits.flatMap(({ lines }) => lines),
    ];
  for (const { path, service = "", title = "", reason } of declined) yield* [path, service, title, reason];
  for (const { path, hunks } of files) yield* [path, ...hunks.flatMap(({ lines }) => lines.map(({ text }) => text))];
  for (const { path, added } of [...env, ...examples, ...(ignore === undefined ? [] : [ignore])])
    yield* [path, ...added];
  yield* [...untracked, stage];
  for (const { path, from } of generated) yield* [path, ...from];
}

const MAX_PLACES = 5;
const MAX_LINE = 2000;

/** For people: what would change, as a diff to read, then what to know. A masked line of it fits no file, so no patch is promised. */
export function* repairsText(report: RepairReport, { language, colour, columns }: RepairLook): Iterable<string> {
  const { files, env, examples, ignore, untracked, unstaged, problems, written } = report;
  const size = lineSize(columns, MIN_SIZE);
  const lines: Lines = function* lines(text, lead = "", indent) {
    for (const line of hanging(lead, escapeTerminal(text, MAX_LINE), size, indent)) yield `${guardLine(line)}\n`;
  };
  const sides = [...(ignore === undefined ? [] : [ignore]), ...examples];
  if (!written) {
    if (files.length + sides.length > 0) yield* [...lines(sayRepair(language, "fix.preview")), "\n"];
    for (const side of sides) yield* sideDiff(side, colour);
    for (const file of files) yield* fileDiff(file, colour);
    if (files.length + sides.length > 0) yield "\n";
  }
  const count = countOf(report, language);
  if (count !== undefined) yield* lines(count);
  for (const path of untracked) {
    const done = unstaged.includes(path) ? "fix.unstaged" : "fix.untracked";
    yield* lines(sayRepair(language, written ? done : "fix.untrack", { path }));
  }
  for (const { path, added } of env) {
    const names = added.map((one) => one.slice(0, one.indexOf("=")));
    yield* lines(sayRepair(language, "fix.env", { path, names }));
  }
  for (const names of env.flatMap(({ alike = [] }) => alike)) yield* lines(sayRepair(language, "fix.alike", { names }));
  for (const { path, fresh } of env)
    if (fresh !== undefined) yield* lines(sayRepair(language, "fix.fresh", { path, names: fresh }));
  for (const one of report.generated) {
    const id = one.from.length === 0 ? "fix.generated" : "fix.generated-from";
    yield* ["\n", ...lines(sayRepair(language, id, { ...one }))];
  }
  yield* notesOf(report, language, lines);
  yield* leftOf(report.declined, language, lines);
  for (const { path = "-", reason } of problems) yield* lines(sayRepair(language, "fix.incomplete", { path, reason }));
  if (files.length + sides.length + untracked.length === 0) return;
  const { stage } = report;
  const end = !written ? "fix.write" : stage === undefined ? "fix.scan-again" : "fix.stage";
  yield* ["\n", ...lines(sayRepair(language, end))];
  // A command stays on one line, so that it can be copied.
  if (written && stage !== undefined) yield `  ${guardLine(escapeTerminal(stage, MAX_COMMAND))}\n`;
}

const MAX_COMMAND = 20_000;

/** How much is repaired, and what else is written: all of it once it is written. `undefined`: files are untracked, and that is all. */
function countOf(report: RepairReport, language: Language): string | undefined {
  const { repairs, files, env, examples, ignore, untracked, written } = report;
  const pathsOf = (some: readonly { readonly path: string }[]): readonly string[] => {
    const paths = some.map(({ path }) => path);
    return written ? paths : fewOf(paths);
  };
  const more = [...(ignore === undefined ? [] : [ignore]), ...examples, ...env];
  const counted = (id: "fix.count" | "fix.more-files" | "fix.more-written", count: number, names: readonly string[]) =>
    sayRepair(language, count === 1 ? `${id}.one` : id, { count, files: names });
  const first = files.length === 0 ? undefined : counted("fix.count", repairs.length, pathsOf(files));
  const id = written ? "fix.more-written" : "fix.more-files";
  const second = more.length === 0 ? undefined : counted(id, more.length, pathsOf(more));
  if (first !== undefined && second !== undefined) return sayRepair(language, "fix.count.and", { first, second });
  return first ?? second ?? (untracked.length > 0 ? undefined : sayRepair(language, "fix.none"));
}

/** Each note once, with the repairs that it is about. */
function* notesOf({ repairs, written }: RepairReport, language: Language, lines: Lines): Iterable<string> {
  const notes = new Map<string, Set<string>>();
  for (const { note, title } of repairs) {
    if (note === undefined) continue;
    const titles = notes.get(note) ?? new Set();
    notes.set(note, titles.add(title));
  }
  if (notes.size > 0) yield* ["\n", ...lines(sayRepair(language, written ? "fix.known.written" : "fix.known"))];
  for (const [note, titles] of notes) {
    yield* lines(note, "  ");
    for (const title of [...titles].slice(0, MAX_PLACES)) yield* lines(title, "    - ");
    const count = titles.size - MAX_PLACES;
    if (count > 0) yield* lines(sayRepair(language, "fix.more-lines", { count }), "    ");
  }
}

interface Left {
  readonly rules: Set<string>;
  /** With what was found there, where that is known. */
  readonly places: Set<string>;
}

/** What is left, each reason once. */
function* leftOf(declined: readonly Declined[], language: Language, lines: Lines): Iterable<string> {
  const reasons = new Map<string, Left>();
  for (const { ruleId, path, line: at, service, title, reason } of declined) {
    const known = reasons.get(reason) ?? { rules: new Set(), places: new Set() };
    known.rules.add(ruleId);
    const place = service === undefined ? `${path}:${at}` : `${path}:${at} ${service}`;
    known.places.add(title === undefined ? place : `${place}  ${title}`);
    reasons.set(reason, known);
  }
  if (reasons.size > 0) yield* ["\n", ...lines(sayRepair(language, "fix.left"))];
  for (const [reason, { rules, places }] of reasons) {
    yield* lines(`${shortened([...rules], language)}${language === "zh" ? "：" : ": "}${reason}`, "  ", 4);
    for (const place of [...places].slice(0, MAX_PLACES)) yield* lines(place, "    - ");
    const count = places.size - MAX_PLACES;
    if (count > 0) yield* lines(sayRepair(language, "fix.more-lines", { count }), "    ");
  }
}

function shortened(all: readonly string[], language: Language): string {
  const places = all.slice(0, MAX_PLACES);
  const count = all.length - MAX_PLACES;
  return sayRepair(language, count > 0 ? "fix.more" : "fix.all", { places, count });
}

function* fileDiff({ path, hunks }: ChangedFile, colour: boolean): Iterable<string> {
  yield* header(path, path, colour);
  for (const hunk of hunks) yield* hunkLines(hunk, colour);
}

/** Lines at the end of a file, without what stands before them. */
function* sideDiff({ path, before, added }: SideFile, colour: boolean): Iterable<string> {
  yield* header(before === undefined ? undefined : path, path, colour);
  const old = before === undefined || before === "" ? 0 : before.split("\n").length - (before.endsWith("\n") ? 1 : 0);
  const lines = added.map((text) => ({ kind: "added", text }) as const);
  yield* hunkLines({ oldStart: old, oldCount: 0, newStart: old + 1, newCount: added.length, lines }, colour);
}

function* header(from: string | undefined, to: string, colour: boolean): Iterable<string> {
  const { bold } = paintOf(colour);
  yield `${bold(escapeTerminal(from === undefined ? "--- /dev/null" : `--- a/${from}`))}\n`;
  yield `${bold(escapeTerminal(`+++ b/${to}`))}\n`;
}

const SIGNS = { kept: " ", removed: "-", added: "+" } as const;

function* hunkLines({ oldStart, oldCount, newStart, newCount, lines }: Hunk, colour: boolean): Iterable<string> {
  const { dim, red, green } = paintOf(colour);
  yield `${dim(`@@ -${oldStart},${oldCount} +${newStart},${newCount} @@`)}\n`;
  for (const { kind, text } of lines) {
    const shown = guardLine(SIGNS[kind] + escapeTerminal(text, MAX_LINE));
    yield `${kind === "removed" ? red(shown) : kind === "added" ? green(shown) : shown}\n`;
  }
}

/** For machines: version 1, keys in this order. */
export function* repairsJson(report: RepairReport): Iterable<string> {
  const { repairs, declined, files, env, examples, ignore, untracked, problems, written } = report;
  const side = ({ path, added }: SideFile): object => ({ path, added });
  yield `${jsonText({
    version: 1,
    written,
    repairs: repairs.map(({ changes: _changes, moves = [], ...rest }) => ({
      ...rest,
      moves: moves.map(({ variable, to }) => ({ variable, to })),
    })),
    declined,
    files: files.map(({ path, hunks }) => ({ path, hunks })),
    env: env.map(side),
    examples: examples.map(side),
    ignore: ignore === undefined ? [] : ignore.added,
    untracked,
    problems,
  })}\n`;
}
