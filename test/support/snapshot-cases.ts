// Projects as they lie in a repository, before and after a change, and what a family that judges whole projects tells of it.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { SnapshotFamily } from "../../src/detect/family.ts";
import type { Detection } from "../../src/model/detection.ts";
import type { Snapshot, SnapshotPair } from "../../src/model/document.ts";
import type { Gate, Rule, RuleText, Severity, Status } from "../../src/model/rule.ts";
import { fillText } from "../../src/model/text.ts";
import { textView } from "../../src/parse/text-view.ts";
import { judge } from "../../src/policy/judge.ts";
import { DEFAULT_POLICY } from "../../src/policy/policy.ts";
import { secretOf } from "./secret.ts";

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A family with its rules. */
export interface Judging {
  readonly family: SnapshotFamily;
  readonly rules: readonly Rule[];
}

/** What a reader is told, place by place. */
export interface Row {
  readonly ruleId: string;
  readonly status?: Status;
  readonly path: string;
  readonly startLine: number;
  readonly gate: Gate;
  readonly severity: Severity;
  readonly service: string;
  /** The lines of base that are quoted. */
  readonly removed: readonly number[];
  /** The lines of head beside the finding's own. */
  readonly beside: readonly number[];
  readonly detection: Detection;
}

export function snapshotOf(files: Files): Snapshot {
  const bytes = new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
  const list = [...bytes.keys()].sort();
  return { read: (path) => bytes.get(path), list: () => list, has: (path) => bytes.has(path) };
}

/** `before` undefined: a scan without a base. */
export function pairOf(before: Files | undefined, after: Files): SnapshotPair {
  const all = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after)])].sort();
  const changedPaths = before === undefined ? all : all.filter((path) => before[path] !== after[path]);
  return {
    ...(before === undefined ? {} : { base: snapshotOf(before) }),
    head: snapshotOf(after),
    changedPaths,
    exposure: "staged",
  };
}

/** All that is told about a change, what the gates leave out left out, in the order of a report. */
export function toldBy({ family, rules }: Judging, before: Files | undefined, after: Files): readonly Row[] {
  const pair = pairOf(before, after);
  const byId = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));
  const rows: Row[] = [];
  for (const detection of family.detect(pair).detections) {
    const rule = byId.get(detection.ruleId);
    if (rule === undefined) throw new Error(`no rule ${detection.ruleId}`);
    const { gate, severity } = judge(detection, rule, DEFAULT_POLICY, false);
    if (gate === "off") continue;
    const { path } = detection.place;
    const related = detection.related ?? [];
    rows.push({
      ruleId: detection.ruleId,
      ...(detection.status === undefined ? {} : { status: detection.status }),
      path,
      startLine: lineOf(pair, detection.place),
      gate,
      severity,
      service: detection.service ?? "",
      removed: related.flatMap(({ place }) => (place.side === "base" ? [lineOf(pair, place)] : [])),
      beside: related.flatMap(({ place }) => (place.side === "base" ? [] : [lineOf(pair, place)])),
      detection,
    });
  }
  return rows.sort((a, b) => order(a.path, b.path) || a.startLine - b.startLine || order(a.ruleId, b.ruleId));
}

/** `rule status path:line gate` in the order of a report. */
export function linesOf(rows: readonly Row[]): readonly string[] {
  return rows.map(
    ({ ruleId, status, path, startLine, gate }) => `${ruleId} ${status ?? "-"} ${path}:${startLine} ${gate}`,
  );
}

function lineOf(pair: SnapshotPair, place: Detection["place"]): number {
  const bytes = (place.side === "base" ? pair.base : pair.head)?.read(place.path);
  return bytes === undefined ? 0 : textView(bytes).rangeOf(place.span).startLine;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What a fixture's `expect.json` states of a row; only that is held against it. */
export interface Expected {
  readonly ruleId: string;
  readonly status?: Status;
  readonly path: string;
  readonly startLine: number;
  readonly gate?: Gate;
  readonly severity?: Severity;
  /** The subject without project and service. */
  readonly subject?: string;
  readonly removed?: readonly number[];
  readonly beside?: readonly number[];
}

export interface Case {
  readonly rule: string;
  readonly name: string;
  readonly before: Files;
  readonly after: Files;
  readonly expected: readonly Expected[];
}

/** The cases in `test/fixtures/<family>/<rule-id>/<case>/`: `before/`, `after/` and `expect.json`. */
export function readCases(top: string, family: string): readonly Case[] {
  const root = join(top, "test", "fixtures", family);
  return foldersIn(root).flatMap((rule) =>
    foldersIn(join(root, rule)).map((name) => {
      const folder = join(root, rule, name);
      const expected = JSON.parse(readFileSync(join(folder, "expect.json"), "utf8")) as readonly Expected[];
      return { rule, name, before: filesIn(join(folder, "before")), after: filesIn(join(folder, "after")), expected };
    }),
  );
}

/** `row` with no more than `expected` states. */
export function asStated(row: Row | undefined, expected: Expected | undefined): Record<string, unknown> {
  if (row === undefined) return {};
  const { detection, ruleId, status, path, startLine } = row;
  const stated: Record<string, unknown> = { ruleId, ...(status === undefined ? {} : { status }), path, startLine };
  for (const name of ["gate", "severity", "removed", "beside"] as const) {
    if (expected?.[name] !== undefined) stated[name] = row[name];
  }
  if (expected?.subject !== undefined) stated.subject = detection.subject.split("/").slice(2).join("/");
  return stated;
}

const EXPOSURES = ["working-tree", "staged", "unpushed", "pushed", "history"];

/** The sentences that may be shown of a detection in which a mark was left without its value. */
export function sentencesWithGaps({ message, values, related = [] }: Detection, text: RuleText): readonly string[] {
  const keys = message === undefined ? ["default", ...EXPOSURES] : [message];
  const own = keys.flatMap((key) => [text.messages[key] ?? text.messages.default, text.titles?.[key] ?? text.title]);
  const beside = related.map((place) => ({ sentence: text.messages[place.message], values: place.values ?? values }));
  return [...[...own, text.why, text.fix].map((sentence) => ({ sentence, values })), ...beside]
    .map((one) => (one.sentence === undefined ? "{missing}" : fillText(one.sentence, one.values, "en")))
    .filter((sentence) => /\{[a-zA-Z]+\}/.test(sentence.replaceAll(/\$\{\w+\}/g, "")));
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function filesIn(folder: string): Files {
  if (!existsSync(folder)) return {};
  const files: Record<string, string> = {};
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    const whole = join(folder, path);
    // A fixture's own `.env` or `.gitignore` would be taken for one of this repository.
    const shown = path.replaceAll("\\", "/").replaceAll(/(^|\/)dot-/g, "$1.");
    if (statSync(whole).isFile()) files[shown] = fillSecrets(readFileSync(whole, "utf8"));
  }
  return files;
}

/**
 * `{{secret:alnum:24}}`, `{{secret:alnum:24:other}}`: characters that look random and are the same in every run.
 * `{{join:ab:cd}}`: `abcd`, for values that must not stand here in one piece.
 */
export function fillSecrets(text: string): string {
  return text
    .replaceAll(/\{\{join:([^}]+)\}\}/g, (_, parts: string) => parts.replaceAll(":", ""))
    .replaceAll(/\{\{secret:([a-zA-Z0-9]+:\d+)(?::([a-z]+))?\}\}/g, (_, kind: string, seed = "") =>
      secretOf(`{${kind}}`, seed),
    );
}
