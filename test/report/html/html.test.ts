import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { htmlSentences, pageSentences } from "../../../src/messages/html.ts";
import type { ScanResult } from "../../../src/model/finding.ts";
import { markup, prose, scriptJson } from "../../../src/report/html/markup.ts";
import type { PageData } from "../../../src/report/html/page-data.ts";
import { html } from "../../../src/report/html/scan.ts";
import { largeResult } from "../large-result.ts";
import { resultOf, sampleFinding, sampleResult } from "../sample.ts";

const subject = { kind: "staged", name: "my-stack", date: "2026-11-24" } as const;
const pageOf = (result: ScanResult, language: "en" | "zh" = "en"): string =>
  [...html(result, { language, subject })].join("");

function dataOf(page: string): PageData {
  const json = /<script type="application\/json" id="data">\n([\s\S]*?)<\/script>/.exec(page)?.[1];
  assert.ok(json);
  return JSON.parse(json) as PageData;
}

test("the page allows what it holds and nothing else", () => {
  const page = pageOf(sampleResult("en"));
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";
  assert.match(policy, /^default-src 'none'; /);
  assert.doesNotMatch(policy, /unsafe|https?:|\*|data:/);
  for (const [element, directive] of [
    ["script", "script-src"],
    ["style", "style-src"],
  ] as const) {
    const texts = [...page.matchAll(new RegExp(`<${element}>([\\s\\S]*?)</${element}>`, "g"))];
    assert.equal(texts.length, 1, `one ${element}`);
    const digest = createHash("sha256")
      .update(texts[0]?.[1] ?? "")
      .digest("base64");
    assert.ok(policy.includes(`${directive} 'sha256-${digest}'`), directive);
  }
  assert.ok(page.indexOf("Content-Security-Policy") < page.indexOf("<style>"), "the policy comes first");
  const loads = page
    .replace(/<script[\s\S]*<\/script>/, "")
    .match(/<(?:img|link|iframe|object|embed|base|form)\b|\bsrc=|\bstyle=|\bon[a-z]+=/g);
  assert.equal(loads, null);
});

const HOSTILE = [
  "</script><script>alert(1)</script>",
  "<!--<script>",
  "</noscript><img src=x onerror=alert(1)>",
  `"><svg onload=alert(1)>`,
  "javascript:alert(1)",
  "a\u2028b\u2029c\u202ed\u0000e",
  "`</code>`",
  "{count} &lt; &amp; %s",
];

for (const text of HOSTILE) {
  test(`nothing in a repository ends its place in the page: ${JSON.stringify(text)}`, () => {
    const finding = sampleFinding({
      path: `${text}/${text}.env`,
      title: text,
      message: text,
      why: text,
      fix: text,
      service: text,
      provider: text,
      accepted: { by: "policy", reason: text, owner: text },
      frames: [{ line: 1, text, startColumn: 2, endColumn: 4 }],
      related: [{ path: text, startLine: 1, startColumn: 1, endLine: 1, endColumn: 2, message: text }],
    });
    const problems = [{ path: text, code: "x", reason: text }];
    const told = resultOf({ findings: [finding], problems, notices: [{ code: "new-exception", path: text, text }] });
    const result: ScanResult = {
      ...told,
      rules: told.rules.map((rule) => ({
        ...rule,
        references: [text, "javascript:alert(1)", "https://example.org/<"],
      })),
    };
    const page = [...html(result, { language: "en", subject: { ...subject, name: text } })].join("");
    assert.equal(page.match(/<script/g)?.length, 2);
    assert.equal(page.match(/<\/script/g)?.length, 2);
    assert.equal(page.match(/<noscript|<\/noscript/g)?.length, 2);
    assert.doesNotMatch(page, /<!--|<img|<svg|[\u2028\u2029\u202e\u0000]|href="javascript/);
    const data = dataOf(page);
    assert.equal(data.findings.length, 1);
    assert.deepEqual(data.rules[0]?.references, ["https://example.org/<"]);
  });
}

test("markup`` makes text of whatever it is given", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
      const { html: inside } = markup`<p title="${text}">${text}</p>`;
      assert.equal(inside.match(/[<>"]/g)?.join(""), '<""><>');
    }),
  );
  assert.equal(
    prose("a `b<` c")
      .map((part) => part.html)
      .join(""),
    "a <code>b&lt;</code> c",
  );
});

test("scriptJson() says the same and holds nothing that HTML knows", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const written = scriptJson(JSON.stringify(value));
      assert.doesNotMatch(written, /[<>&\u2028\u2029]/);
      assert.deepEqual(JSON.parse(written), JSON.parse(JSON.stringify(value)));
    }),
  );
});

test("the data holds what the page shows of each finding, the worst first", () => {
  const { findings, texts, rules } = dataOf(pageOf(sampleResult("en")));
  assert.equal(findings.length, sampleResult("en").findings.length);
  const key = findings.find(({ rule }) => rules[rule]?.id === "openai-key-project");
  assert.ok(key);
  assert.deepEqual(
    [texts[key.path], key.line, key.redacted, key.standing, key.frames],
    ["docker/.env", 7, "sk-proj-…x9Qf", "blocks", [{ line: 7, before: "OPENAI_API_KEY=", marked: "sk-proj-…x9Qf" }]],
  );
  assert.equal(texts[key.fix], "The fix for docker/.env covers it.");
  assert.deepEqual(
    findings.map(({ standing }) => standing === "blocks"),
    findings.map((_, i) => i < 5),
  );
});

const VERDICTS: readonly { readonly name: string; readonly result: ScanResult; readonly says: readonly RegExp[] }[] = [
  { name: "blocked", result: sampleResult("en"), says: [/<h2 id="verdict">Blocked</, /3 critical, 1 high, 1 medium/] },
  {
    name: "incomplete",
    result: resultOf({ problems: [{ path: "dump.sql", code: "x", reason: "permission denied" }] }),
    says: [
      /<h2 id="verdict">Incomplete</,
      /1 part was not checked: this is not a clean result/,
      /dump\.sql<\/code> permission denied/,
      /No findings in what could be checked: 3 files/,
    ],
  },
  { name: "clean", result: resultOf({}), says: [/<h2 id="verdict">Nothing found</, /No findings in 3 files, 6\.2 KB/] },
];
for (const { name, result, says } of VERDICTS) {
  test(`the verdict of a ${name} scan stands in the page without its script`, () => {
    const page = pageOf(result);
    for (const said of says) assert.match(page, said);
    if (name === "incomplete") assert.doesNotMatch(page, /Nothing found/);
  });
}

test("what an accepted finding would cover is a step of its own", () => {
  const file = sampleFinding({
    fingerprint: "4be190c2aa",
    blocking: false,
    accepted: { by: "policy", reason: "a demo" },
  });
  const key = sampleFinding({ fingerprint: "b0", coveredBy: "4be190c2aa", title: "A key" });
  const page = pageOf(resultOf({ findings: [file, key] }));
  assert.match(
    page,
    /<section class="next"[\s\S]*<strong>A key<\/strong>[\s\S]*read it from the environment[\s\S]*<\/section>/,
  );
  const { findings, texts } = dataOf(page);
  assert.ok(findings.every(({ fix }) => !texts[fix]?.includes("covers it")));
});

test("what is to be known of exceptions is not folded away", () => {
  const notices = [{ code: "findings-cut", text: "12 more are not in this report" }] as const;
  const page = pageOf(resultOf({ findings: [sampleFinding({})], notices }));
  assert.match(page, /<section class="notices"[\s\S]*12 more are not in this report[\s\S]*<\/section>/);
});

test("without its script the page lists the first 500", () => {
  const page = pageOf(largeResult(700));
  assert.match(page, /Without JavaScript this page lists the first 500 of 700 findings/);
  assert.equal(page.match(/<tr><td>/g)?.length, 500);
  const whole = pageOf(largeResult(16));
  assert.equal(whole.match(/<tr><td>/g)?.length, 16);
  assert.doesNotMatch(whole, /Without JavaScript/, "all are listed");
});

test("10,000 findings are less than 10 MB", () => {
  const size = Buffer.byteLength(pageOf(largeResult(10_000)));
  assert.ok(size < 10_000_000, `${size} bytes`);
});

test("the page is told in the language that was asked for", () => {
  const page = pageOf(sampleResult("zh"), "zh");
  assert.match(page, /<html lang="zh-CN">/);
  assert.match(page, /<h2 id="verdict">已阻止</);
  assert.equal(dataOf(page).words["label.fix"], "修复");
});

test("each sentence of the page has the same marks in both languages", () => {
  for (const [id, { en, zh }] of [...Object.entries(htmlSentences), ...Object.entries(pageSentences)]) {
    const marks = (text: string): readonly string[] => (text.match(/\{[a-zA-Z]+\}/g) ?? []).sort();
    assert.deepEqual(marks(zh), marks(en), id);
    assert.doesNotMatch(zh, /[A-Za-z0-9]\p{Script=Han}|\p{Script=Han}[A-Za-z0-9]/u, `${id}: a space between scripts`);
  }
});
