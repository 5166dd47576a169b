import assert from "node:assert/strict";
import { test } from "node:test";
import { sarif } from "../../src/report/sarif.ts";
import { assertPage } from "./page.ts";
import { resultOf, sampleFinding, sampleResult } from "./sample.ts";

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: Record<string, number>;
    };
  }[];
  readonly relatedLocations?: readonly unknown[];
  readonly partialFingerprints: Record<string, string>;
  readonly suppressions?: readonly { readonly justification: string }[];
}

interface Run {
  readonly tool: {
    readonly driver: {
      readonly rules: readonly {
        readonly id: string;
        readonly help: { readonly text: string };
        readonly properties: Record<string, unknown>;
      }[];
    };
  };
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications: readonly unknown[];
  }[];
  readonly results: readonly Result[];
}

function runOf(result: ReturnType<typeof sampleResult>): Run {
  const log = JSON.parse([...sarif(result)].join("")) as { version: string; $schema: string; runs: Run[] };
  assert.equal(log.version, "2.1.0");
  const [run] = log.runs;
  assert.ok(run !== undefined && log.runs.length === 1);
  return run;
}

test("sarif() of the sample", () => {
  assertPage("sample.en.sarif", `${JSON.stringify(JSON.parse([...sarif(sampleResult("en"))].join("")), null, 1)}\n`);
});

test("sarif() lists each rule once, with help and a score, and points results at it", () => {
  const run = runOf(sampleResult("zh"));
  const { rules } = run.tool.driver;
  for (const result of run.results) assert.equal(rules[result.ruleIndex]?.id, result.ruleId);
  assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
  for (const { help, properties } of rules) {
    assert.notEqual(help.text, "");
    assert.match(String(properties["security-severity"]), /^\d\.\d$/);
  }
});

test("sarif() gives what blocks as error, what warns as warning, the rest as note", () => {
  const run = runOf(sampleResult("en"));
  const levels = new Map(run.results.map(({ ruleId, level }) => [ruleId, level]));
  assert.equal(levels.get("openai-key-project"), "error");
  assert.equal(levels.get("compose-image-latest"), "warning");
  for (const id of ["compose-image-no-digest", "compose-privileged", "compose-docker-socket"])
    assert.equal(levels.get(id), "note", id);
  const [suppressed, ...others] = run.results.filter(({ suppressions }) => suppressions !== undefined);
  assert.deepEqual([suppressed?.ruleId, others.length], ["compose-docker-socket", 0]);
});

test("sarif() writes places as relative references, whatever a name holds", () => {
  const path = "a b/100%/c:d/#e?/密.env";
  const [result] = runOf(resultOf({ findings: [sampleFinding({ path })] })).results;
  const uri = result?.locations[0]?.physicalLocation.artifactLocation.uri ?? "";
  assert.equal(uri, "a%20b/100%25/c%3Ad/%23e%3F/%E5%AF%86.env");
  assert.equal(new URL(uri, "file:///top/").pathname, `/top/${uri}`);
});

test("sarif() lets no text be a link", () => {
  const [result] = runOf(resultOf({ findings: [sampleFinding({ title: "[x](http://x.test)" })] })).results;
  assert.match(result?.message.text ?? "", /^\\\[x\\\]\(http/);
});

test("sarif() says that a scan with problems was not successful, and names them", () => {
  const [invocation] = runOf(resultOf({ problems: [{ path: "a", code: "unreadable", reason: "r" }] })).invocations;
  assert.deepEqual([invocation?.executionSuccessful, invocation?.toolExecutionNotifications.length], [false, 1]);
});

test("sarif() keeps to the most results that GitHub takes, the worst among them", () => {
  const findings = Array.from({ length: 25_050 }, (_, i) =>
    sampleFinding({ path: `a${i}`, blocking: i === 25_049, gate: i === 25_049 ? "block" : "warn" }),
  );
  const { results } = runOf(resultOf({ findings }));
  assert.equal(results.length, 25_000);
  assert.equal(results.filter(({ level }) => level === "error").length, 1);
});
