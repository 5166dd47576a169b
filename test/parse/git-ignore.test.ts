import assert from "node:assert/strict";
import { test } from "node:test";
import { ignoreLineOf, ignoringLine } from "../../src/parse/git-ignore.ts";
import { repo } from "../support/repo.ts";

type Files = Readonly<Record<string, string>>;

/** `FILE:LINE`, with a `!` before it where the line takes back; empty where none speaks of the path. */
function decided(path: string, files: Files): string {
  const line = ignoringLine(path, { read: (asked) => (asked in files ? Buffer.from(files[asked] ?? "") : undefined) });
  if (line === undefined) return "";
  const { text, start } = line.mark;
  return `${line.takesBack ? "!" : ""}${text.path}:${text.view.string().slice(0, start).split("\n").length}`;
}

const CASES: readonly (readonly [name: string, path: string, files: Files, decided: string])[] = [
  ["no file", ".env", {}, ""],
  ["a name at any depth", "a/b/.env", { ".gitignore": "# x\n\n.env\n" }, ".gitignore:3"],
  ["a name that only begins so", ".envrc", { ".gitignore": ".env\n" }, ""],
  ["CRLF and blanks behind", ".env", { ".gitignore": "x\r\n.env  \r\n" }, ".gitignore:2"],
  ["a path from the top", "a/.env", { ".gitignore": "/.env\n" }, ""],
  ["a path with a slash inside", "b/a/.env", { ".gitignore": "a/.env\n" }, ""],
  ["a folder", "a/.env", { ".gitignore": "a/\n" }, ".gitignore:1"],
  ["a folder is no file", "a", { ".gitignore": "a/\n" }, ""],
  ["any folders before", "x/y/a/.env", { ".gitignore": "**/a/.env\n" }, ".gitignore:1"],
  ["all within", "a/b/.env", { ".gitignore": "a/**\n" }, ".gitignore:1"],
  ["any folders between", "a/.env", { ".gitignore": "a/**/.env\n" }, ".gitignore:1"],
  ["a star stays in its folder", "a/b/.env", { ".gitignore": "a/*.env\n" }, ""],
  ["a class", ".env.p", { ".gitignore": ".env.[a-pxz]\n" }, ".gitignore:1"],
  ["not of a class", ".env.q", { ".gitignore": ".env.[!a-p]\n" }, ".gitignore:1"],
  ["one of a class", ".env.p", { ".gitignore": ".env.[!a-p]\n" }, ""],
  ["an escaped mark", "#env", { ".gitignore": "\\#env\n" }, ".gitignore:1"],
  ["taken back", ".env.dev", { ".gitignore": ".env*\n!.env.dev\n" }, "!.gitignore:2"],
  ["ignored again", ".env.dev", { ".gitignore": "!.env.dev\n.env*\n" }, ".gitignore:2"],
  ["taken back below", "a/.env", { ".gitignore": ".env\n", "a/.gitignore": "!.env\n" }, "!a/.gitignore:1"],
  ["not taken back out of an ignored folder", "a/.env", { ".gitignore": "a/\n!a/.env\n" }, ".gitignore:1"],
  ["a folder's own file", "a/b/.env", { "a/.gitignore": "/b/.env\n" }, "a/.gitignore:1"],
];

for (const [name, path, files, expected] of CASES)
  test(`ignoringLine(): ${name}`, () => assert.equal(decided(path, files), expected));

test("git decides each case the same way", () => {
  for (const [name, path, files, expected] of CASES) {
    const made = repo();
    made.write({ ...files, [path]: "x" });
    const out = made.git("-c", "core.quotePath=false", "status", "--porcelain", "--ignored", "-uall", "--", path);
    assert.equal(out.startsWith("!!"), expected !== "" && !expected.startsWith("!"), name);
  }
});

for (const path of [".env", "a/.env", "#env", "!env", "a/[x]*?.env", "a\\b.env", "end "])
  test(`the line for ${JSON.stringify(path)} ignores it`, () => {
    assert.equal(decided(path, { ".gitignore": `${ignoreLineOf(path)}\n` }), ".gitignore:1");
  });

test("hostile patterns take bounded time", () => {
  const started = process.hrtime.bigint();
  for (const pattern of ["*a".repeat(200), "**/".repeat(160), "[".repeat(400), `${"*".repeat(400)}b`, "\\".repeat(400)])
    decided(`${"a".repeat(200)}/${"a/".repeat(40)}x`, { ".gitignore": `${pattern}\n`.repeat(50) });
  assert.ok(Number(process.hrtime.bigint() - started) / 1e9 < 10);
});
