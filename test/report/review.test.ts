import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { checkPage } from "../../src/report/check-run.ts";
import { isPage, markerOf, markersIn } from "../../src/report/marker.ts";
import { findingComment, reviewPage, settledPage } from "../../src/report/review.ts";
import { suggestedLines } from "../support/suggestions.ts";
import { assertPage } from "./page.ts";
import { resultOf, sampleFinding, sampleResult } from "./sample.ts";

const EN = { language: "en", merges: true } as const;

test("findingComment() of the sample, on lines and on files", () => {
  for (const language of ["en", "zh"] as const) {
    const [first, second, ...others] = sampleResult(language).findings;
    assert.ok(first !== undefined && second !== undefined);
    const comments = [
      findingComment(first, language, "line"),
      findingComment(second, language, "file"),
      ...others.map((one) => findingComment(one, language, "line")),
    ];
    assertPage(`comments.${language}.md.txt`, comments.join("\n----\n\n"));
  }
});

test("reviewPage() of the sample", () => {
  for (const language of ["en", "zh"] as const) {
    const exception = { path: "docs/demo.env", line: 3, text: "new exception for env-secret: @handbook sample" };
    const others = { code: "unused-exception", text: "not told here" } as const;
    const result = sampleResult(language, { notices: [{ code: "new-exception", ...exception }, others] });
    const page = { kind: "review", rows: result.findings.slice(0, 2), commented: 3 } as const;
    assertPage(`review.${language}.md.txt`, reviewPage(result, { language, merges: true }, page));
  }
});

test("a marker survives what a server does to lines, and names the file only to who knows it", () => {
  const finding = sampleFinding({ path: "docker/.env", fingerprint: "4be190c2aa" });
  const body = findingComment(finding, "en", "line");
  assert.deepEqual(markersIn(body), [markerOf(finding)]);
  assert.deepEqual(markersIn(body.replaceAll("\n", "\r\n").trimEnd()), [markerOf(finding)]);
  const moved = findingComment({ ...finding, startLine: 90, endLine: 90 }, "en", "line");
  assert.deepEqual(markersIn(moved), [markerOf(finding)]);
  assert.notDeepEqual(markerOf({ ...finding, path: "other" }), markerOf(finding));
  assert.ok(isPage(settledPage("review", "en").trimEnd(), "review"));
  assert.ok(!isPage(settledPage("sticky", "en"), "review"));
});

test("reviewPage() stays below GitHub's limit, counts what did not fit, and marks only what it tells", () => {
  const findings = Array.from({ length: 400 }, (_, i) =>
    sampleFinding({ path: `src/file-${i}.ts`, fingerprint: (0x4be190c2aa + i).toString(16), fix: "do ".repeat(300) }),
  );
  const page = reviewPage(resultOf({ findings }), EN, { kind: "review", rows: findings, commented: 0 });
  assert.ok(page.length < 65_536);
  const rows = page.match(/^\| ✖ /gm)?.length ?? 0;
  assert.ok(rows > 20 && page.includes(`${400 - rows} more are in the job summary.`));
  assert.equal(markersIn(page).length, rows);
});

test("findingComment() with an offer names the place where the comment stands elsewhere", () => {
  const finding = sampleFinding({ path: "docker/compose.yaml", startLine: 3, endLine: 3 });
  const offered = (startLine: number, endLine: number): string =>
    findingComment(finding, "en", "line", { startLine, endLine, lines: ["a: 1"], said: ["Service db: port 5432"] });
  assert.doesNotMatch(offered(2, 4), /^`docker\/compose\.yaml:3`$/m);
  assert.match(offered(9, 9), /^`docker\/compose\.yaml:3`$/m);
  assert.match(offered(3, 3), /\n\*\*Suggested change:\*\* Service db: port 5432\n\n```suggestion\na: 1\n```\n\n<sub>/);
});

test("findingComment() keeps the lines of an offer, whatever is in them, in a block of their own", () => {
  const piece = fc.constantFrom(
    "```",
    "`````",
    "~~~",
    "suggestion",
    "    ",
    " ",
    "<sub>",
    "- 1:2",
    "@a",
    "|",
    "# x",
    "\t",
  );
  const line = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), line, (lines, said) => {
      const body = findingComment(sampleFinding({}), "en", "line", { startLine: 1, endLine: 1, lines, said: [said] });
      assert.deepEqual(suggestedLines(body), lines);
    }),
  );
});

const bits = [
  "<!-- stackgate:fp=4be190c2ab at=000000000000 v=1 -->",
  "<!-- stackgate:review v=1 -->",
  "-->",
  ...[
    "\n",
    "\r",
    "\u2028",
    "`",
    "```",
    "~~~",
    "|",
    "<b>",
    "](x)",
    "@octocat",
    "#1",
    "**",
    "_a_",
    "http://x.test",
    "\\",
  ],
  "```suggestion",
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...bits), fc.string({ unit: "binary", maxLength: 4 })), { maxLength: 10 })
  .map((parts) => parts.join(""));

/** What is left of Markdown when its code spans are taken out, line by line. */
function withoutCode(markdown: string): string {
  return markdown
    .split("\n")
    .map((line) => line.replaceAll(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, ""))
    .join("\n");
}

test("whatever a repository's text is, it is no marker, mention, link, HTML or fence in what is said", () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, (path, title, message) => {
      const told = { path: path === "" ? "a" : path, title, message, why: title, fix: message, redacted: path };
      const finding = sampleFinding({ ...told, related: [{ ...at(1), path: told.path, message }] });
      const notices = [{ code: "new-exception", path: told.path, line: 1, text: message }] as const;
      const result = resultOf({ findings: [finding], notices });
      const bodies = [
        findingComment(finding, "en", "line"),
        findingComment(finding, "en", "file"),
        reviewPage(result, EN, { kind: "review", rows: [finding], commented: 0 }),
        checkPage(result, EN).summary,
      ];
      for (const body of bodies) {
        assert.deepEqual(markersIn(body), [markerOf(finding)]);
        const ours = /^<!-- stackgate:.* v=1 -->$|<\/?sub>/gm;
        assert.doesNotMatch(withoutCode(body).replaceAll(ours, ""), /[<>@[\]]|#\d|:\/\/|~~~|```/);
        assert.doesNotMatch(body, /[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|(?!\n)\p{Cc}/u);
      }
    }),
  );
});

function at(line: number): { startLine: number; startColumn: number; endLine: number; endColumn: number } {
  return { startLine: line, startColumn: 1, endLine: line, endColumn: 2 };
}

test("checkPage() gives columns on one line only, and no more annotations than ten requests take", () => {
  const one = sampleFinding({ startLine: 3, endLine: 3, startColumn: 2, endColumn: 9 });
  const many = Array.from({ length: 600 }, () => sampleFinding({ startLine: 3, endLine: 5 }));
  const page = checkPage(resultOf({ findings: [one, ...many] }), EN);
  assert.equal(page.annotations.length, 500);
  const told = page.annotations.map(({ start_column: start, end_line: end }) => [end, start]);
  assert.deepEqual(told.slice(0, 2), [
    [3, 2],
    [5, undefined],
  ]);
  assert.ok(page.title.length <= 255 && page.summary.length <= 65_535);
});
