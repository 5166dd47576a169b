// Every format of machines, held against its schema where there is one, and against names and texts that want to be more than that.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Finding, ScanResult } from "../../src/model/finding.ts";
import { csv } from "../../src/report/csv.ts";
import { gitlabCodeQuality, gitlabSecretDetection } from "../../src/report/gitlab.ts";
import { json, jsonLines } from "../../src/report/json.ts";
import { junit } from "../../src/report/junit.ts";
import { namedRules, ruleTags } from "../../src/report/rule-tags.ts";
import { sarif } from "../../src/report/sarif.ts";
import { summary } from "../../src/report/summary.ts";
import { explainedRules } from "../../src/work/explained-rules.ts";
import { assertValid } from "../support/schemas.ts";
import { assertPage } from "./page.ts";
import { resultOf, sampleFinding, sampleResult } from "./sample.ts";

const TIMES = { startedMs: Date.UTC(2026, 10, 24, 12), endedMs: Date.UTC(2026, 10, 24, 12, 0, 3) };
const FORMATS = {
  json: (result: ScanResult) => json(result),
  jsonl: (result: ScanResult) => jsonLines(result),
  sarif: (result: ScanResult) => sarif(result),
  csv: (result: ScanResult) => csv(result),
  junit: (result: ScanResult) => junit(result, { language: "en" }),
  markdown: (result: ScanResult) => summary(result, { language: "en", merges: false }),
  "gitlab-secret-detection": (result: ScanResult) => gitlabSecretDetection(result, { language: "en", ...TIMES }),
  "gitlab-code-quality": (result: ScanResult) => gitlabCodeQuality(result, { language: "en" }),
} as const;
type Format = keyof typeof FORMATS;
const written = (format: Format, result: ScanResult): string => [...FORMATS[format](result)].join("");
const lines = (text: string): readonly string[] => text.trimEnd().split("\n");

const PROBLEM = { path: "dump.sql", code: "unreadable-file", reason: "permission denied" };
const RESULTS: Readonly<Record<string, ScanResult>> = {
  "the sample": sampleResult("en"),
  "the sample in Chinese": sampleResult("zh"),
  nothing: resultOf({}),
  "what could not be checked": resultOf({ problems: [PROBLEM, { code: "deadline", reason: "[r]" }] }),
};

/** Checks that need no schema, and the schema. */
function assertSound(format: Format, text: string): void {
  switch (format) {
    case "json":
      assertValid("report", JSON.parse(text));
      break;
    case "jsonl":
      for (const line of lines(text)) assertValid("report-line", JSON.parse(line));
      break;
    case "sarif":
    case "gitlab-secret-detection":
    case "gitlab-code-quality":
      assertValid(format, JSON.parse(text));
      break;
    case "junit":
      assertXml(text);
      break;
    case "csv": {
      const [head = [], ...rows] = cellsOf(text);
      for (const row of rows) assert.equal(row.length, head.length);
      for (const cell of rows.flat()) assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
      break;
    }
    case "markdown":
      break;
  }
}

/** Tags that close, attributes in quotes, no character that XML 1.0 refuses. */
function assertXml(text: string): void {
  assert.doesNotMatch(text, /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
  const open: string[] = [];
  const rest = text.replaceAll(/<(\/?)([a-z]+|\?xml)((?: [a-z]+="[^"<]*")*)(\??\/?)>/g, (_, close, name, __, end) => {
    if (close === "/") assert.equal(open.pop(), name);
    else if (end === "") open.push(name);
    return "";
  });
  assert.deepEqual(open, []);
  assert.doesNotMatch(rest, /[<>]|&(?!(?:amp|lt|gt|quot|apos|#58|#91);)/);
}

/** RFC 4180. */
function cellsOf(text: string): readonly (readonly string[])[] {
  assert.ok(text.endsWith("\r\n"));
  return text
    .slice(0, -2)
    .split("\r\n")
    .map((row) =>
      [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",\r\n]*))(?=,|$)/g)].map(
        ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? "",
      ),
    );
}

for (const format of Object.keys(FORMATS) as Format[]) {
  for (const [name, result] of Object.entries(RESULTS))
    test(`${format} of ${name} is sound`, () => assertSound(format, written(format, result)));
}

for (const format of ["jsonl", "csv", "junit", "gitlab-secret-detection", "gitlab-code-quality"] as const)
  test(`${format} of the sample`, () =>
    assertPage(`sample.en.${format}.txt`, written(format, sampleResult("en")).replaceAll("\r\n", "\n")));

const nasty = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ..."=+-@\t\r\n\0\x1b\"'<>&,;|`[](){}*_#!\\/:% ",
      "\u202e",
      "\u2028",
      "\ufffe",
      "\uffff",
      "\ud800",
      "密",
    ),
    fc.constantFrom("</script>", "]]>", "javascript:", "@team", "::error::", "##[", "![x](http://x.test)", "<!--"),
    fc.string({ unit: "binary", maxLength: 3 }),
  ),
  maxLength: 24,
});
const PATH = nasty.map((text) => `${text.replaceAll("\0", "")}x`);

for (const format of Object.keys(FORMATS) as Format[]) {
  test(`${format} holds whatever a name or a text of the repository holds`, () =>
    fc.assert(
      fc.property(PATH, nasty, nasty, (path, title, service) => {
        const finding = sampleFinding({ path, title: `${title}t`, message: title, fix: `${title}f`, service });
        const result = resultOf({ findings: [finding], problems: [{ path, code: "c", reason: `${title}r` }] });
        const text = written(format, result);
        assertSound(format, text);
        // What a terminal or a log obeys: no control character, no command of a runner.
        assert.doesNotMatch(text.replaceAll(/\r?\n/g, ""), /[\p{Cc}\u202e\u2028]/u);
        if (format !== "markdown") assert.doesNotMatch(text, /##\[/);
        assert.doesNotMatch(text, /^\s*::/m);
      }),
      { numRuns: 150 },
    ));
}

test("csv puts a mark before what a spreadsheet would take for a formula", () => {
  for (const title of ["=1+1", "+1", "-1", "@sum", "\tx", "\rx", " =1", "＝1"]) {
    const [, row] = cellsOf(written("csv", resultOf({ findings: [sampleFinding({ title })] })));
    assert.match(row?.[6] ?? "", /^'/, JSON.stringify(title));
  }
});

test("junit tells what does not block in its own language", () => {
  const result = resultOf({ findings: [sampleFinding({ blocking: false, gate: "warn", title: "标题" })] });
  assert.match([...junit(result, { language: "zh" })].join(""), /<skipped message="[^":]*：标题"/);
  assert.match([...junit(result, { language: "en" })].join(""), /<skipped message="\w+: 标题"/);
});

test("what could not be checked is in every format, and none of them passes for clean then", () => {
  const result = resultOf({ problems: [PROBLEM] });
  const parsed = (format: Format): unknown => JSON.parse(written(format, result));
  assert.match(written("csv", result), /^not-checked,.*dump\.sql.*permission denied/m);
  assert.match(written("junit", result), /tests="2" failures="0" errors="1"[\s\S]*<error type="unreadable-file"/);
  const { scan } = parsed("gitlab-secret-detection") as { scan: { status: string; messages: object[] } };
  assert.deepEqual(scan.status, "failure");
  assert.deepEqual(scan.messages, [{ level: "fatal", value: "dump.sql: permission denied" }]);
  assert.equal((parsed("gitlab-code-quality") as object[]).length, 1);
});

test("gitlab gives each place of one secret an id of its own, the same from run to run, whatever the order of other findings", () => {
  const at = (path: string, startLine: number): Finding => sampleFinding({ path, startLine, endLine: startLine });
  const ids = (findings: readonly Finding[]): readonly string[] => {
    const text = written("gitlab-code-quality", resultOf({ findings }));
    return (JSON.parse(text) as { fingerprint: string }[]).map(({ fingerprint }) => fingerprint);
  };
  const all = ids([at("a", 1), at("a", 2), at("b", 1)]);
  assert.equal(new Set(all).size, 3);
  assert.deepEqual(ids([at("b", 9)]), all.slice(2));
});

test("gitlab names the archive that holds a member, since the repository holds no more", () => {
  const text = written("gitlab-code-quality", resultOf({ findings: [sampleFinding({ path: "a.zip!/b/.env" })] }));
  assert.match(text, /"path":"a\.zip","lines":\{"begin":1\}/);
  assert.match(text, /"description":"a\.zip!\/b\/\.env:/);
});

test("gitlab takes no folder for an archive", () => {
  for (const path of ["!/x", "a/!/x"])
    assert.ok(
      written("gitlab-code-quality", resultOf({ findings: [sampleFinding({ path })] })).includes(`"path":"${path}"`),
    );
});

test("gitlab leaves out what is accepted, and counts it", () => {
  const accepted = sampleFinding({ path: "a", blocking: false, accepted: { by: "policy", reason: "r" } });
  const result = resultOf({ findings: [accepted] });
  assert.match(written("gitlab-secret-detection", result), /"value":"1 accepted"\}\]\},\n"vulnerabilities":\[\n\]/);
  assert.equal(written("gitlab-code-quality", result), "[\n]\n");
});

test("jsonl ends with the summary, so that a report that was cut shows it", () => {
  const types = lines(written("jsonl", RESULTS["what could not be checked"] as ScanResult)).map(
    (line) => (JSON.parse(line) as { type: string }).type,
  );
  assert.deepEqual(types, ["problem", "problem", "summary"]);
});

test("ruleTags() names rules that there are, within what GitHub takes, each family with a number of CWE or a row", async () => {
  const rules = await explainedRules();
  const ids = new Set(rules.map(({ rule }) => rule.id));
  assert.deepEqual(
    namedRules.filter((id) => !ids.has(id)),
    [],
  );
  for (const { rule } of rules) {
    const tags = ruleTags(rule.id, rule.family);
    assert.equal(new Set(tags).size, tags.length);
    assert.ok(tags.length >= 3 && tags.length <= 20, rule.id);
    for (const tag of tags) assert.match(tag, /^[a-z0-9./-]+$/);
  }
  assert.deepEqual(ruleTags("compose-docker-socket", "compose"), [
    "security",
    "compose",
    "external/cwe/cwe-250",
    "owasp-2021-a05",
    "cis-docker-5.32",
    "owasp-docker-1",
    "kics-d6355c88-1e8d-49e9-b2f2-f8a1ca12c75b",
  ]);
});
