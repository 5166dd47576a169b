// Lines of JSON as docs/formats.md says that they are read.
import assert from "node:assert/strict";

export type JsonObject = Readonly<Record<string, unknown>>;

export interface LinesRead {
  /** What was found when each line is applied, in no order. */
  readonly findings: readonly JsonObject[];
  readonly problems: readonly JsonObject[];
  readonly notices: readonly JsonObject[];
  readonly summary: JsonObject;
  /** How many lines there are of each type. */
  readonly types: Readonly<Record<string, number>>;
}

/** Fails where a line is none, and where the summary is not the last. */
export function readLines(text: string): LinesRead {
  assert.ok(text.endsWith("\n"), "it is cut");
  const findings = new Map<unknown, JsonObject>();
  const rest: Record<"problem" | "notice" | "summary", JsonObject[]> = { problem: [], notice: [], summary: [] };
  const types: Record<string, number> = {};
  for (const line of text.trimEnd().split("\n")) {
    assert.deepEqual(rest.summary, [], "the summary is not the last line");
    const { version, type, number, of, ...fields } = JSON.parse(line) as JsonObject;
    assert.equal(version, 1);
    types[String(type)] = (types[String(type)] ?? 0) + 1;
    switch (type) {
      case "finding":
        assert.ok(!findings.has(number), `a second finding ${number}`);
        findings.set(number, fields);
        break;
      case "revision": {
        const before = findings.get(of);
        assert.ok(before !== undefined, `no finding ${of}`);
        const gone = new Set(fields.removed as readonly string[] | undefined);
        const changed = { ...before, ...(fields.changes as JsonObject) };
        findings.set(of, Object.fromEntries(Object.entries(changed).filter(([name]) => !gone.has(name))));
        break;
      }
      case "withdrawal":
        assert.ok(findings.delete(of), `no finding ${of}`);
        break;
      case "problem":
      case "notice":
      case "summary":
        rest[type].push(fields);
        break;
      default:
        assert.fail(`a line of type ${type}`);
    }
  }
  const [summary] = rest.summary;
  assert.ok(summary !== undefined, "no summary");
  return { findings: [...findings.values()], problems: rest.problem, notices: rest.notice, summary, types };
}
