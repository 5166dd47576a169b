// Names that git quotes, that look like options, and that runners and terminals act on.
import { type HostileCase, line } from "./case.ts";
import { everywhere, latin1 } from "./everywhere.ts";

const QUOTED = { requirements: [2], mechanisms: [9] };
const names: readonly HostileCase[] = [
  everywhere(
    "names: words of other languages",
    QUOTED,
    () => ({
      [latin1("\u5bc6\u94a5/\u914d\u7f6e.ts")]: line("chinese"),
      [latin1("caf\u00e9.ts")]: line("composed"),
      [latin1("cafe\u0301.ts")]: line("decomposed"),
      [latin1("\ud83d\udd11.ts")]: line("emoji"),
    }),
    ["\u5bc6\u94a5/\u914d\u7f6e.ts", "caf\u00e9.ts", "cafe\u0301.ts", "\ud83d\udd11.ts"],
  ),
  everywhere(
    "names: bytes that are no text",
    QUOTED,
    () => ({
      "a\xff.ts": line("ff"),
      "a\xfe.ts": line("fe"),
      "\xed\xa0\x80.ts": line("surrogate"),
      "d\xe9/e.ts": line("folder"),
    }),
    ["a\ufffd.ts", "a\ufffd.ts~2", "\ufffd\ufffd\ufffd.ts", "d\ufffd/e.ts"],
  ),
  everywhere(
    "names: line feeds, tabs, quotes and backslashes",
    { requirements: [2, 11], mechanisms: [9] },
    () => ({
      "a\nb.ts": line("feed"),
      "a\tb.ts": line("tab"),
      'a"b.ts': line("quote"),
      "a\\b.ts": line("backslash"),
      "a\rb.ts": line("return"),
    }),
    ["a\nb.ts", "a\tb.ts", 'a"b.ts', "a\\b.ts", "a\rb.ts"],
    { everyFormat: true },
  ),
  everywhere(
    "names: options, pathspecs and revisions",
    QUOTED,
    () => ({
      "-x.ts": line("dash"),
      "--output=x": line("option"),
      ":(exclude)*": line("exclude"),
      ":top": line("top"),
      ":!x": line("not"),
      "[a]*?.ts": line("glob"),
      HEAD: line("head file"),
      "a..b": line("dots"),
      "@{u}": line("upstream"),
      "#x.ts": line("hash"),
      " x .ts": line("spaces"),
      "%s%n.ts": line("percent"),
    }),
    [
      "-x.ts",
      "--output=x",
      ":(exclude)*",
      ":top",
      ":!x",
      "[a]*?.ts",
      "HEAD",
      "a..b",
      "@{u}",
      "#x.ts",
      " x .ts",
      "%s%n.ts",
    ],
  ),
  everywhere(
    "names: that differ in case alone, and very long ones",
    QUOTED,
    () => ({
      "a/Key.ts": line("upper"),
      "a/key.ts": line("lower"),
      [`${"d".repeat(200)}/${"e".repeat(200)}/${"f".repeat(240)}.ts`]: line("long"),
    }),
    ["a/Key.ts", "a/key.ts", `${"d".repeat(200)}/${"e".repeat(200)}/${"f".repeat(240)}.ts`],
  ),
];

/** As runners and terminals read them; findings in such files must be told without giving them an effect. */
const OUTPUT = { requirements: [11], mechanisms: [9] };
const effects: readonly HostileCase[] = [
  everywhere(
    "output: commands of a runner in names",
    OUTPUT,
    () => ({
      "::stop-commands::x.ts": line("stop"),
      "a\n::stop-commands::x": line("line"),
      "a\r::error::x": line("carriage"),
      "##[error]x.ts": line("old"),
      "a%0A::warning::x.ts": line("escaped"),
      "::add-mask::a.ts": line("mask"),
    }),
    [
      "::stop-commands::x.ts",
      "a\n::stop-commands::x",
      "a\r::error::x",
      "##[error]x.ts",
      "a%0A::warning::x.ts",
      "::add-mask::a.ts",
    ],
    { everyFormat: true },
  ),
  everywhere(
    "output: what terminals act on in names",
    OUTPUT,
    () => ({
      "\x1b[2J\x1b]0;x\x07.ts": line("escape"),
      "\x08\x08\x08clean.ts": line("back"),
      [latin1("\u009b31m.ts")]: line("c1"),
      [latin1("\u202egnp.ts")]: line("bidi"),
      [latin1("\u2066x\u2069.ts")]: line("isolate"),
      [latin1("\u2028x\u2029.ts")]: line("separator"),
    }),
    [
      "\x1b[2J\x1b]0;x\x07.ts",
      "\x08\x08\x08clean.ts",
      "\u009b31m.ts",
      "\u202egnp.ts",
      "\u2066x\u2069.ts",
      "\u2028x\u2029.ts",
    ],
    { everyFormat: true },
  ),
  everywhere(
    "output: the same in lines beside a secret",
    OUTPUT,
    () => ({
      "a.ts": `\x1b[31m\u202e::error::x\x07 ${line("line").trim()} \x1b[0m\u009b\r::stop-commands::y\n`,
      "b.ts": `::stop-commands::x\r\n::add-mask::y ${line("second").trim()}\n`,
    }),
    ["a.ts", "b.ts"],
    { everyFormat: true },
  ),
  everywhere(
    "output: Markdown and HTML in names",
    OUTPUT,
    () => ({
      "[x](https://example.invalid).ts": line("markdown"),
      "<img src=x>.ts": line("html"),
      "@someone `a` | b.ts": line("mention"),
    }),
    ["[x](https:/example.invalid).ts", "<img src=x>.ts", "@someone `a` | b.ts"],
    { everyFormat: true },
  ),
  {
    name: "output: a revision that holds them",
    ...OUTPUT,
    from: "scene",
    build: () => {},
    scans: [
      { args: ["--base", "x\u202e::error::\u009b31m"], exit: 2, finds: [], everyFormat: true },
      { args: ["--base", "main", "--head", "::stop-commands::x"], exit: 2, finds: [], everyFormat: true },
      { args: ["no/such\u001b[31m\n::error::file"], exit: 2, finds: [], everyFormat: true },
    ],
  },
];

export const nameCases: readonly HostileCase[] = [...names, ...effects];
