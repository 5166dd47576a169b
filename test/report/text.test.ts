import assert from "node:assert/strict";
import { test } from "node:test";
import width from "fast-string-width";
import type { Language } from "../../src/model/text.ts";
import { cleanHookLine, cleanPage } from "../../src/report/end.ts";
import { type TextOptions, text } from "../../src/report/text.ts";
import { assertPage } from "./page.ts";
import { resultOf, sampleFinding, sampleResult } from "./sample.ts";

const OPTIONS: TextOptions = { language: "en", columns: 80, colour: false, ascii: false, detail: "normal", all: false };
const PROBLEMS = [
  { path: "backup/dump.sql", code: "unreadable", reason: "not read: permission denied" },
  { code: "shallow", reason: "the history ends at a shallow edge" },
];

const page = (change: Partial<TextOptions>, result = sampleResult(change.language ?? "en")): string =>
  [...text(result, { ...OPTIONS, ...change })].join("");

for (const language of ["en", "zh"] satisfies Language[]) {
  test(`text() of the sample, ${language}: hook at 80 columns, wide, narrow, verbose, quiet`, () => {
    assertPage(`hook-80.${language}.txt`, page({ language, hook: "pre-commit", elapsedMs: 57 }));
    assertPage(`scan-120.${language}.txt`, page({ language, columns: 120 }));
    assertPage(`scan-50.${language}.txt`, page({ language, columns: 50 }));
    assertPage(`verbose-80.${language}.txt`, page({ language, detail: "verbose" }));
    assertPage(`quiet.${language}.txt`, page({ language, detail: "quiet" }));
  });

  test(`text() of what could not be looked at, ${language}`, () => {
    const nothing = resultOf({ problems: PROBLEMS });
    assertPage(`incomplete-80.${language}.txt`, page({ language, hook: "pre-commit" }, nothing));
    assertPage(
      `blocked-and-incomplete-80.${language}.txt`,
      page({ language, hook: "pre-push" }, sampleResult(language, { problems: PROBLEMS })),
    );
  });

  test(`text() of warnings alone, ${language}`, () => {
    const findings = sampleResult(language).findings.filter(({ blocking }) => !blocking);
    assertPage(
      `warnings-80.${language}.txt`,
      page({ language, hook: "pre-commit" }, resultOf({ findings, fixedCount: 2 })),
    );
  });
}

test("text() in ASCII and in colour", () => {
  assertPage("ascii-80.en.txt", page({ ascii: true }));
  assertPage("colour-80.en.txt", page({ colour: true }).replaceAll("\x1b", "\\e"));
  assert.match(page({ ascii: true }), /^[\x20-\x7e\n]+$/);
});

test("text() tells the worst 20 and then counts by rule, unless all are wanted", () => {
  const findings = Array.from({ length: 45 }, (_, i) =>
    sampleFinding({ path: `src/file-${i}.ts`, severity: i === 44 ? "critical" : "high", fingerprint: String(i) }),
  );
  const cut = page({}, resultOf({ findings }));
  assert.equal(cut.match(/^✖ (?:high|critical)/gm)?.length, 20);
  assert.match(cut, /src\/file-44\.ts/, "the worst is among them");
  assert.match(cut, /The worst 20 of 45 are shown, --all shows the others\. By rule:\n {5}45 {2}openai-key-project/);
  assert.equal(page({ all: true }, resultOf({ findings })).match(/^✖ (?:high|critical)/gm)?.length, 45);
});

test("text() is never wider than the terminal, nor than 100, but for what cannot be broken", () => {
  for (const language of ["en", "zh"] as const) {
    for (const columns of [40, 50, 60, 72, 80, 99, 100, 132, 300]) {
      for (const line of page({ language, columns }).split("\n")) {
        const unbreakable =
          /^\s*(?:npx stackgate allow|\d+ \||docker\/docker-compose\.yaml {2})/.test(line) ||
          /[^\s，。：]{34}/.test(line);
        assert.ok(width(line) <= Math.min(columns, 100) || unbreakable, `${columns}: ${line}`);
      }
    }
  }
});

test("text() gives a secret's own advice once the text has left, and the cover's fix before", () => {
  const [cover, , key] = sampleResult("en").findings;
  assert.ok(cover !== undefined && key !== undefined);
  assert.match(page({}, resultOf({ findings: [cover, key] })), /The fix for docker\/\.env covers it\./);
  const pushed = resultOf({ findings: [cover, { ...key, exposure: "pushed" }] });
  assert.doesNotMatch(page({}, pushed), /covers it/);
  assert.doesNotMatch(page({}, resultOf({ findings: [key] })), /covers it/, "a cover that is not told");
});

const LONG = "deployment/environments/production/europe-west/customer-facing/stack/docker-compose.override.yaml";
const firstLines: readonly { readonly name: string; readonly line: string; readonly says: RegExp }[] = [
  {
    name: "the worst of several",
    line: first({}, sampleResult("en")),
    says: /^stackgate: commit blocked: 5 problems, first: docker\/\.env would be committed$/,
  },
  {
    name: "the worst of several, in Chinese",
    line: first({ language: "zh" }, sampleResult("zh")),
    says: /^stackgate：已阻止提交：5 个问题，首个：docker\/\.env 将被提交$/,
  },
  {
    name: "one alone",
    line: first({}, resultOf({ findings: [sampleFinding({ path: "a.ts" })] })),
    says: /^stackgate: commit blocked: OpenAI project key in a\.ts:7$/,
  },
  {
    name: "a long path, cut from its start",
    line: first({}, resultOf({ findings: [sampleFinding({ path: LONG })] })),
    says: /^stackgate: commit blocked: OpenAI project key in ….*override\.yaml:7$/,
  },
  {
    name: "a long title and a long path",
    line: first({}, resultOf({ findings: [sampleFinding({ path: LONG, title: "word ".repeat(30) })] })),
    says: /^stackgate: commit blocked: word .*… in ….*:7$/,
  },
  {
    name: "a long title in Chinese",
    line: first({ language: "zh" }, resultOf({ findings: [sampleFinding({ path: LONG, title: "密钥".repeat(60) })] })),
    says: /^stackgate：已阻止提交：….*：密钥.*…$/,
  },
  {
    name: "a push",
    line: first({ hook: "pre-push" }, sampleResult("en")),
    says: /^stackgate: push blocked: 5 problems, first: docker\/\.env is an \.env file$/,
  },
  {
    name: "a merge",
    line: first({ hook: "pre-merge-commit" }, sampleResult("en")),
    says: /^stackgate: merge blocked: 5 problems, first: docker\/\.env would be committed$/,
  },
  {
    name: "what was not read",
    line: first({}, resultOf({ problems: PROBLEMS })),
    says: /^stackgate: commit stopped: backup\/dump\.sql was not checked$/,
  },
  {
    name: "what has no path",
    line: first({}, resultOf({ problems: PROBLEMS.slice(1) })),
    says: /^stackgate: commit stopped: not all was checked$/,
  },
  {
    name: "a path that would begin another line",
    line: first({}, resultOf({ findings: [sampleFinding({ path: "a\n::error::b\x1b[2J" })] })),
    says: /in a\\n::error::b\\x1b\[2J:7/,
  },
];

function first(change: Partial<TextOptions>, result: ReturnType<typeof sampleResult>): string {
  return page({ hook: "pre-commit", ...change }, result).split("\n")[0] ?? "";
}

for (const { name, line, says } of firstLines) {
  test(`the first line of a hook names ${name} in at most 80 cells`, () => {
    assert.match(line, says);
    assert.ok(width(line) <= 80, `${width(line)} cells`);
  });
}

test("a hook that passes with nothing to look at is one line", () => {
  const findings = sampleResult("en").findings.filter(
    ({ status, accepted }) => status === "existing" || accepted !== undefined,
  );
  const result = resultOf({ findings });
  assert.equal(
    page({ hook: "pre-commit" }, result),
    "✔ stackgate: nothing blocks in 3 staged files (1 existed before, 1 accepted, 1 left out)\n",
  );
  assert.match(page({ hook: "pre-commit", detail: "verbose" }, result), /Service agent is privileged/);
});

test("cleanPage() and cleanHookLine() say what was looked at", () => {
  const result = resultOf({}, { coverage: { documents: 412, bytes: 3_251_000, skipped: [] } });
  const options = { colour: false, ascii: false, elapsedMs: 412 };
  assert.equal(cleanPage(result, { ...options, language: "en" }), "✔ clean  412 files, 3.1 MB, 0.41 s\n");
  assert.equal(
    cleanPage(result, { ...options, language: "zh", ascii: true }),
    "ok 未发现问题  412 个文件，3.1 MB，0.41 秒\n",
  );
  const hook = { ascii: false, hook: "pre-commit", elapsedMs: 50 } as const;
  assert.equal(cleanHookLine(result, { ...hook, language: "en" }), "✔ stackgate: 412 staged files clean (0.05 s)");
  assert.equal(cleanHookLine(result, { ...hook, language: "zh" }), "✔ stackgate：412 个暂存文件未发现问题（0.05 秒）");
  const none = resultOf({}, { coverage: { documents: 0, bytes: 0, skipped: [] } });
  assert.equal(cleanHookLine(none, { ...hook, language: "en" }), "✔ stackgate: nothing to check");
  const message = { ...hook, hook: "commit-msg" } as const;
  assert.equal(cleanHookLine(none, { ...message, language: "en" }), "✔ stackgate: commit message clean (0.05 s)");
  assert.equal(cleanHookLine(none, { ...message, language: "zh" }), "✔ stackgate：提交说明未发现问题（0.05 秒）");
});
