// JSON lines of a scan that still goes on: findings as they come, and at the end what the whole of them changes.
import type { Finding, ScanResult, Summary } from "../model/finding.ts";
import type { Severity } from "../model/rule.ts";
import { endLines, findingObject, type JsonLine, lineOf } from "./json.ts";

export interface JsonStream {
  /** The lines of findings that were not told before. */
  found(findings: readonly Finding[]): string;
  /** The rest: whoever applies it to the findings that were told has those of `result`, each of them once. */
  end(result: ScanResult): Iterable<string>;
  /** Of a scan that could not go on: what was told stands. */
  cut(result: ScanResult): Iterable<string>;
}

interface Told {
  readonly number: number;
  readonly finding: Finding;
}

export function jsonStream(): JsonStream {
  const told: Told[] = [];
  const tell = (finding: Finding): string => {
    const number = told.length + 1;
    told.push({ number, finding });
    return lineOf("finding", { number, ...findingObject(finding) });
  };
  return {
    found: (findings) => findings.map(tell).join(""),
    *end(result) {
      const early = [...told];
      const known = matched(early, result.findings);
      const left = new Set(early);
      for (const finding of result.findings) {
        const before = known.get(finding);
        if (before === undefined) {
          yield tell(finding);
          continue;
        }
        left.delete(before);
        const changed = changesOf(findingObject(before.finding), findingObject(finding));
        if (changed !== undefined) yield lineOf("revision", { of: before.number, ...changed });
      }
      for (const { number } of left) yield lineOf("withdrawal", { of: number });
      yield* endLines(result);
    },
    cut: (result) => endLines({ ...result, summary: { ...result.summary, ...countsOf(told) } }),
  };
}

function countsOf(told: readonly Told[]): Pick<Summary, "bySeverity" | "blocking"> {
  const bySeverity: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  for (const { finding } of told) bySeverity[finding.severity]++;
  return { bySeverity, blocking: told.filter(({ finding }) => finding.blocking).length };
}

/** What was told of each finding: by what it is and where, then by what it is, then by where it stands. */
function matched(early: readonly Told[], findings: readonly Finding[]): ReadonlyMap<Finding, Told> {
  const known = new Map<Finding, Told>();
  let left = early;
  for (const keyOf of [exactly, named, placed]) {
    const waiting = new Map<string, Told[]>();
    for (const one of left) {
      const key = keyOf(one.finding);
      const others = waiting.get(key);
      if (others === undefined) waiting.set(key, [one]);
      else others.push(one);
    }
    // The last is taken first.
    for (const others of waiting.values()) others.reverse();
    const taken = new Set<Told>();
    for (const finding of findings) {
      const one = known.has(finding) ? undefined : waiting.get(keyOf(finding))?.pop();
      if (one === undefined) continue;
      known.set(finding, one);
      taken.add(one);
    }
    left = left.filter((one) => !taken.has(one));
  }
  return known;
}

const named = ({ fingerprint, path }: Finding): string => `${path}\0${fingerprint}`;
const placed = ({ path, startLine, startColumn }: Finding): string => `${path}\0${startLine}\0${startColumn}`;
const exactly = (finding: Finding): string => `${placed(finding)}\0${finding.fingerprint}`;

/** The fields that differ, as they are now, and the names of those that are gone. */
function changesOf(before: JsonLine, after: JsonLine): JsonLine | undefined {
  const differs = (name: string): boolean => JSON.stringify(before[name]) !== JSON.stringify(after[name]);
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(differs);
  if (names.length === 0) return undefined;
  const changes = Object.fromEntries(names.map((name) => [name, after[name]]));
  const removed = names.filter((name) => after[name] === undefined);
  return { changes, removed: removed.length === 0 ? undefined : removed };
}
