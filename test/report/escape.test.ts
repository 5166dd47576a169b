import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  codeSpan,
  escapeCommandData,
  escapeCommandProperty,
  escapeTerminal,
  fenceFor,
  guardLine,
  jsonText,
  markdownText,
} from "../../src/report/escape.ts";
import { github } from "../../src/report/github.ts";
import { json } from "../../src/report/json.ts";
import { sarif } from "../../src/report/sarif.ts";
import { summary } from "../../src/report/summary.ts";
import { text } from "../../src/report/text.ts";
import { resultOf, sampleFinding } from "./sample.ts";

const CONTROL = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const bits = [
  "\x1b[31m",
  "\r",
  "\n",
  "\t",
  "\0",
  "\x9b",
  "\u202e",
  "\u2066",
  "\u200b",
  "\ufeff",
  "\u2028",
  "::error::",
  "::stop-commands::x",
  "##[error]",
  "%0A",
  ",",
  ":",
  "`",
  "```",
  "|",
  "<img src=x>",
  "](http://x.test)",
  "[a]",
  "@octocat",
  "#1",
  "www.x.test",
  "http://x.test",
  "密",
  "é",
  "👩‍💻",
  "\\",
  "&lt;",
  "$x$",
  ":tada:",
  " ",
  "a",
  "\ud800",
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...bits), fc.string({ unit: "binary", maxLength: 4 })), { maxLength: 12 })
  .map((parts) => parts.join(""));

const cases: readonly { readonly name: string; readonly got: string; readonly expected: string }[] = [
  { name: "escapeTerminal() writes out escape sequences", got: escapeTerminal("a\x1b[2Jb"), expected: "a\\x1b[2Jb" },
  {
    name: "escapeTerminal() writes out what turns text around",
    got: escapeTerminal("a\u202eb"),
    expected: "a\\u202eb",
  },
  {
    name: "escapeTerminal() keeps a text on its line",
    got: escapeTerminal("a\r\nb\tc\u2028d"),
    expected: "a\\r\\nb\\tc\\u2028d",
  },
  {
    name: "escapeTerminal() writes out tags beyond the first plane",
    got: escapeTerminal("a\u{e0041}"),
    expected: "a\\u{e0041}",
  },
  { name: "escapeTerminal() keeps Chinese and accents", got: escapeTerminal("密钥 é"), expected: "密钥 é" },
  {
    name: "escapeTerminal() cuts in the middle",
    got: escapeTerminal("abcdefghij", 5),
    expected: "ab…ij",
  },
  {
    name: "guardLine() breaks a command that begins a line",
    got: guardLine("  ::stop-commands::x"),
    expected: "  :\\:stop-commands::x",
  },
  {
    name: "guardLine() breaks a command after colour",
    got: guardLine("\x1b[1m::error::x"),
    expected: "\x1b[1m:\\:error::x",
  },
  { name: "guardLine() breaks the older form anywhere", got: guardLine("a ##[error]x"), expected: "a ##\\[error]x" },
  { name: "guardLine() keeps a place", got: guardLine("src/a.ts:1:2 x::y"), expected: "src/a.ts:1:2 x::y" },
  {
    name: "escapeCommandData() keeps percent signs apart",
    got: escapeCommandData("50%0A\r\n"),
    expected: "50%250A%0D%0A",
  },
  {
    name: "escapeCommandProperty() keeps properties apart",
    got: escapeCommandProperty("a,b:c%"),
    expected: "a%2Cb%3Ac%25",
  },
  { name: "codeSpan() fences longer than any run inside", got: codeSpan("a``b`"), expected: "``` a``b` ```" },
  { name: "codeSpan() does not end a table's cell", got: codeSpan("a|b"), expected: "`a\\|b`" },
  { name: "fenceFor() is longer than any run inside", got: fenceFor(["````", "x"]), expected: "`````" },
  {
    name: "markdownText() makes code of a mention",
    got: markdownText("ask @octocat, now"),
    expected: "ask `@octocat`, now",
  },
  {
    name: "markdownText() makes code of HTML",
    got: markdownText("<img src=x>"),
    expected: "`<img` `src=x>`",
  },
  {
    name: "markdownText() makes code of an address",
    got: markdownText("see https://x.test/a."),
    expected: "see `https://x.test/a`.",
  },
  {
    name: "markdownText() keeps what is code already",
    got: markdownText("Without `user:` the image decides."),
    expected: "Without `user:` the image decides.",
  },
  {
    name: "markdownText() keeps an expression with spaces in one span",
    got: markdownText("Write ${POSTGRES_PASSWORD:?set it in .env}, and ${A:?x y}。"),
    expected: "Write `${POSTGRES_PASSWORD:?set it in .env}`, and `${A:?x y}`。",
  },
  {
    name: "markdownText() keeps an expression behind a name in one span",
    got: markdownText("PASSWORD=${A:?x @octocat}"),
    expected: "PASSWORD=`${A:?x @octocat}`",
  },
  {
    name: "markdownText() makes code of an address in brackets",
    got: markdownText("see (www.x.test)"),
    expected: "see `(www.x.test)`",
  },
  {
    name: "markdownText() keeps spans apart that touch",
    got: markdownText("`a`@b"),
    expected: "`a` `@b`",
  },
  {
    name: "markdownText() keeps a plain sentence",
    got: markdownText("Anyone can look it up, and forge sign-ins (really)."),
    expected: "Anyone can look it up, and forge sign-ins (really).",
  },
  {
    name: "markdownText() keeps a Chinese sentence",
    got: markdownText("服务 db 的 5432 端口现在监听所有网卡。"),
    expected: "服务 db 的 5432 端口现在监听所有网卡。",
  },
  {
    name: "markdownText() ends code where a Chinese sentence goes on",
    got: markdownText("2 个密钥（如 A_KEY）引用变量，其中含：B_KEY、C_KEY。"),
    expected: "2 个密钥（如 `A_KEY`）引用变量，其中含：`B_KEY`、`C_KEY`。",
  },
  {
    name: "jsonText() writes out what a terminal obeys",
    got: jsonText("\x9b\u202e##[error]"),
    expected: '"\\u009b\\u202e#\\u0023[error]"',
  },
];

for (const { name, got, expected } of cases) test(name, () => assert.equal(got, expected));

test("jsonText() gives back what it was given", () => {
  fc.assert(fc.property(hostile, (value) => assert.deepEqual(JSON.parse(jsonText({ value })), { value })));
});

/** A result whose every text from the repository is `found`. */
function resultWith(found: string): ReturnType<typeof resultOf> {
  const place = { path: found, startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
  const finding = sampleFinding({
    path: found,
    title: found,
    message: found,
    fix: found,
    service: found,
    redacted: found,
    frames: [{ line: 1, text: found, startColumn: 1, endColumn: Math.max(2, found.length) }],
    related: [{ ...place, message: found }],
  });
  return resultOf({
    findings: [finding, { ...finding, blocking: false, gate: "warn" }],
    problems: [{ path: found, code: "unreadable", reason: found }],
  });
}

test("no text of a repository leaves its line, moves the cursor or becomes a command, in any format", () => {
  fc.assert(
    fc.property(hostile, fc.constantFrom(40, 80, 120), fc.boolean(), (found, columns, hook) => {
      const result = resultWith(found);
      const options = {
        language: "en",
        columns,
        colour: false,
        ascii: false,
        detail: "verbose",
        all: false,
        ...(hook ? { hook: "pre-commit" as const } : {}),
      } as const;
      const pages = {
        text: [...text(result, options)],
        quiet: [...text(result, { ...options, detail: "quiet" })],
        json: [...json(result)],
        sarif: [...sarif(result)],
      };
      for (const [format, chunks] of Object.entries(pages)) {
        for (const line of chunks.join("").split("\n")) {
          assert.doesNotMatch(line, CONTROL, format);
          assert.doesNotMatch(line, /^\s*::|##\[/, format);
        }
      }
      JSON.parse(pages.json.join(""));
      JSON.parse(pages.sarif.join(""));
    }),
  );
});

test("no text of a repository leaves its property or its message of a workflow command", () => {
  fc.assert(
    fc.property(hostile, (found) => {
      const chunks = [...github(resultWith(found), { language: "en" })];
      assert.equal(chunks.length, 3);
      for (const chunk of chunks) {
        assert.match(chunk, /^::(?:error|warning) [^\n\r]*\n$/);
        assert.doesNotMatch(chunk.slice(0, -1), CONTROL);
        const properties = /^::\w+ ([^:]*)::/.exec(chunk)?.[1] ?? "none";
        for (const property of properties.split(","))
          assert.match(property, /^(?:file|line|endLine|col|endColumn|title)=[^:,\r\n]*$/);
      }
    }),
  );
});

test("no text of a repository is a link, a mention, HTML or a cell of its own in the job summary", () => {
  fc.assert(
    fc.property(hostile, (found) => {
      const page = [...summary(resultWith(found), { language: "en", merges: true })].join("");
      let fence = "";
      for (const line of page.split("\n")) {
        assert.doesNotMatch(line, CONTROL);
        const mark = /^(`{3,})(?:text)?$/.exec(line)?.[1];
        if (mark !== undefined && (fence === "" || mark === fence)) fence = fence === "" ? mark : "";
        else if (fence === "") {
          const prose = line.replaceAll(/(`+)(?!`).*?(?<!`)\1(?!`)/g, "");
          assert.doesNotMatch(
            prose.replaceAll(/^### |<\/?(?:details|summary)>/g, ""),
            /[<>@[\]`\\$#_*~]|:\/\/|www\./,
            line,
          );
          if (line.startsWith("|"))
            assert.ok([2, 4].includes(prose.replaceAll(/\\\|/g, "").split("|").length - 2), line);
        }
      }
      assert.equal(fence, "", "each fence is closed");
    }),
  );
});
