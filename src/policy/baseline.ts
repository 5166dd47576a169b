// Findings that were there before the gate: recorded by fingerprint and path, an entry a line, sorted, so that branches merge.
import type { Finding } from "../model/finding.ts";
import { StackgateError } from "../model/problem.ts";
import { compareTexts } from "../model/text.ts";
import type { Baseline, BaselineEntry } from "./policy.ts";

/** What an entry is matched against. */
type Candidate = Pick<Finding, "ruleId" | "path" | "fingerprint" | "status">;

/**
 * The text of a baseline. Equal for equal findings, whatever their order; of several of one kind in one file there are as many lines.
 * The empty last element lets every entry end with a comma: two branches that add one each do not meet.
 */
export function baselineText(findings: readonly Pick<Finding, "ruleId" | "path" | "fingerprint">[]): string {
  const lines = findings.map(({ ruleId, path, fingerprint }) => JSON.stringify({ rule: ruleId, path, fingerprint }));
  return `{"version":1,"findings":[\n${lines
    .sort()
    .map((line) => `${line},\n`)
    .join("")}{}]}\n`;
}

/** Reads it. Throws StackgateError `baseline-…` with the file, and the line where there is one. */
export function parseBaseline(text: string, path: string): Baseline {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new StackgateError("baseline-json", { place: placeOf(text, error, path) });
  }
  const root = record(value);
  const list = root?.findings;
  if (root?.version !== 1 || !Array.isArray(list)) throw new StackgateError("baseline-shape", { place: `${path}:1:1` });
  const entries = list.flatMap((item: unknown, i): readonly BaselineEntry[] => {
    const entry = record(item);
    if (entry !== undefined && Object.keys(entry).length === 0) return [];
    const { rule, path: at, fingerprint, ...more } = entry ?? {};
    const isEntry = typeof rule === "string" && typeof at === "string" && typeof fingerprint === "string";
    if (!isEntry || Object.keys(more).length > 0 || !/^(?:[0-9a-f]{10}|[0-9a-f]{15}|[0-9a-f]{26})$/.test(fingerprint))
      throw new StackgateError("baseline-entry", { place: `${path}:1:1`, found: i + 1 });
    return [{ rule, path: at, fingerprint }];
  });
  return { path, entries };
}

function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

function placeOf(text: string, error: SyntaxError, path: string): string {
  const [, offset] = /position (\d+)/.exec(error.message) ?? [];
  const before = text.slice(0, offset === undefined ? text.length : Number(offset)).split("\n");
  return `${path}:${before.length}:${(before.at(-1) ?? "").length + 1}`;
}

/** Which of the findings a baseline accepts, and what is left of it. */
export interface BaselineMatch<Found> {
  readonly accepted: ReadonlySet<Found>;
  readonly unused: readonly BaselineEntry[];
}

/**
 * Gives each entry to one finding: in its own file first, those that existed before the others and each by path; then, where `isGone` says that an
 * entry's file is no more, to one of the same rule and fingerprint elsewhere, which is the same text moved. A further place of a known
 * secret stays what it is: a finding.
 */
export function matchBaseline<Found extends Candidate>(
  { entries }: Baseline,
  findings: readonly Found[],
  isGone: (path: string) => boolean,
): BaselineMatch<Found> {
  const left = new Map<string, BaselineEntry[]>();
  for (const entry of entries) push(left, keyOf(entry.rule, entry.fingerprint), entry);
  const accepted = new Set<Found>();
  const take = (finding: Found, fits: (entry: BaselineEntry) => boolean): void => {
    const group = left.get(keyOf(finding.ruleId, finding.fingerprint)) ?? [];
    const at = group.findIndex(fits);
    if (at < 0) return;
    group.splice(at, 1);
    accepted.add(finding);
  };
  const oldFirst = [...findings].sort(
    (a, b) => Number(b.status === "existing") - Number(a.status === "existing") || compareTexts(a.path, b.path),
  );
  for (const finding of oldFirst) take(finding, ({ path }) => path === finding.path);
  const gone = new Map<string, boolean>();
  for (const finding of oldFirst) {
    if (accepted.has(finding)) continue;
    take(finding, ({ path }) => {
      const known = gone.get(path) ?? isGone(path);
      gone.set(path, known);
      return known;
    });
  }
  return { accepted, unused: [...left.values()].flat() };
}

function keyOf(rule: string, fingerprint: string): string {
  return `${rule}\0${fingerprint}`;
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
