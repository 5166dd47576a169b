import assert from "node:assert/strict";
import { test } from "node:test";
import { languageOf, lookOf } from "../../src/cli/terminal.ts";

const languages: readonly {
  readonly argv?: string[];
  readonly env: Record<string, string>;
  readonly expected: string;
}[] = [
  { env: {}, expected: "en" },
  { env: { LANG: "zh_CN.UTF-8" }, expected: "zh" },
  { env: { LANG: "zh" }, expected: "zh" },
  { env: { LANG: "zha_CN" }, expected: "en" },
  { env: { LANG: "zh_CN.UTF-8", LC_MESSAGES: "en_US.UTF-8" }, expected: "en" },
  { env: { LANG: "en_US.UTF-8", LC_ALL: "zh_TW.UTF-8" }, expected: "zh" },
  { env: { LC_ALL: "", LANG: "zh_CN" }, expected: "zh" },
  { argv: ["--lang", "en"], env: { LANG: "zh_CN" }, expected: "en" },
  { argv: ["--lang=zh"], env: {}, expected: "zh" },
  { argv: ["--lang", "de"], env: { LANG: "zh_CN" }, expected: "zh" },
];

for (const { argv = [], env, expected } of languages) {
  test(`languageOf() is ${expected} for ${[...argv, JSON.stringify(env)].join(" ")}`, () =>
    assert.equal(languageOf(argv, env), expected));
}

const tty = { write: () => {}, isTTY: true, columns: 120 };
const pipe = { write: () => {}, isTTY: false };
const looks: readonly { readonly name: string; readonly got: object; readonly expected: object }[] = [
  { name: "a terminal", got: lookOf({ TERM: "xterm" }, tty), expected: { columns: 120, colour: true, ascii: false } },
  { name: "a pipe", got: lookOf({ COLUMNS: "200" }, pipe), expected: { columns: 80, colour: false, ascii: false } },
  {
    name: "NO_COLOR",
    got: lookOf({ NO_COLOR: "1", FORCE_COLOR: "1" }, tty),
    expected: { columns: 120, colour: false, ascii: false },
  },
  {
    name: "FORCE_COLOR in a pipe",
    got: lookOf({ FORCE_COLOR: "1" }, pipe),
    expected: { columns: 80, colour: true, ascii: false },
  },
  {
    name: "FORCE_COLOR=0",
    got: lookOf({ FORCE_COLOR: "0" }, tty),
    expected: { columns: 120, colour: false, ascii: false },
  },
  { name: "TERM=dumb", got: lookOf({ TERM: "dumb" }, tty), expected: { columns: 120, colour: false, ascii: true } },
  {
    name: "another encoding",
    got: lookOf({ LANG: "zh_CN.GB18030" }, pipe),
    expected: { columns: 80, colour: false, ascii: true },
  },
  {
    name: "the C locale",
    got: lookOf({ LC_ALL: "C", LANG: "en_US.UTF-8" }, pipe),
    expected: { columns: 80, colour: false, ascii: true },
  },
  {
    name: "no locale",
    got: lookOf({}, { ...tty, columns: undefined }),
    expected: { columns: 80, colour: true, ascii: false },
  },
];

for (const { name, got, expected } of looks) test(`lookOf() of ${name}`, () => assert.deepEqual(got, expected));
