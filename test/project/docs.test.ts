// What the pages say that can be looked up: their links, options and commands.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { test } from "node:test";
import { COMMANDS, type CommandName, OPTIONS, type Option } from "../../src/cli/options.ts";
import { PAGES, shownBlocks, typed } from "../support/shown-commands.ts";

const TOP = process.env.STACKGATE_TOP ?? process.cwd();

/** Options of other programs that the pages name. */
const FOREIGN: Readonly<Record<string, string>> = {
  "--no-verify": "git commit",
  "--amend": "git commit",
  "--cached": "git rm",
  "--input": "gh api",
  "--save-dev": "npm install",
  "--ignore-scripts": "npm install",
  "--global": "npm install",
  "--replace-text": "git filter-repo",
};

const options: readonly Option[] = OPTIONS;
const isCommand = (name: string): name is CommandName => COMMANDS.some((one) => one.name === name);

test("every relative link of a page leads to a file, and every section that it names is there", () => {
  for (const [page, text] of PAGES)
    for (const [, path = "", section] of text.matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)/g)) {
      const target = path === "" ? page : posix.join(dirname(page), path);
      assert.ok(existsSync(join(TOP, target)), `${page} links to ${target}`);
      if (section === undefined) continue;
      assert.ok(sections(readFileSync(join(TOP, target), "utf8")).includes(section), `${page}: ${target}#${section}`);
    }
});

test("every option that a page names is one of ours, or of a program that is named with it", () => {
  const used = new Set<string>();
  for (const [page, text] of PAGES)
    for (const [option, name] of text.matchAll(/(?<![\w/-])--([a-z][a-z-]*[a-z])/g)) {
      if (option in FOREIGN) used.add(option);
      else
        assert.ok(
          options.some((one) => one.name === name),
          `${page}: ${option}`,
        );
    }
  assert.deepEqual(Object.keys(FOREIGN).sort(), [...used].sort());
});

test("every command that a sentence names is one, and takes the options it is named with", () => {
  let seen = 0;
  for (const [page, text] of PAGES)
    for (const [code, name = "", rest = ""] of text.matchAll(/`(?:npx )?stackgate ([a-z]+)([^`\n]*)`/g)) {
      assert.ok(isCommand(name), `${page}: ${code}`);
      for (const [, option] of rest.matchAll(/(?<!\S)--([a-z-]+)/g)) {
        const known = options.find((one) => one.name === option)?.commands ?? [];
        assert.ok(known.includes(name), `${page}: ${code}`);
        seen++;
      }
    }
  assert.ok(seen >= 5);
});

test("every command has its line in the page of commands of either language", () => {
  for (const page of ["docs/commands.md", "docs/zh/commands.md"])
    for (const { name } of COMMANDS) assert.match(PAGES.get(page) ?? "", new RegExp(`^## stackgate ${name}$`, "m"));
});

const ENGLISH = [...PAGES.keys()].filter((path) => /^docs\/[a-z-]+\.md$/.test(path));

for (const page of ENGLISH)
  test(`${page} has a Chinese page of the same parts, and each leads to the other`, () => {
    const [english = "", chinese = ""] = [page, page.replace("docs/", "docs/zh/")].map((path) => PAGES.get(path));
    const name = page.slice("docs/".length);
    assert.ok(english.includes(`[中文](zh/${name})`));
    assert.ok(chinese.includes(`[English](../${name})`));
    const partsOf = (text: string): readonly string[] => text.match(/^(?:#{1,6}(?= )|```\S*)/gm) ?? [];
    assert.deepEqual(partsOf(chinese), partsOf(english));
    const rowsOf = (text: string): number => text.match(/^\|/gm)?.length ?? 0;
    assert.equal(rowsOf(chinese), rowsOf(english), "rows of tables");
  });

test("the comparison tells the same figures in Chinese", () => {
  const [english, chinese] = ["docs/comparison.md", "docs/zh/comparison.md"].map((page) =>
    (PAGES.get(page) ?? "").match(/(?<![\d.])\d+(?:\.\d+)*%?/g)?.sort(),
  );
  // The month has a name in English.
  assert.deepEqual(
    chinese?.filter((one) => one !== "11" || english?.includes(one)),
    english,
  );
});

test("every figure of the comparison stands in bench/RESULTS.md", () => {
  const results = readFileSync(join(TOP, "bench/RESULTS.md"), "utf8");
  const page = PAGES.get("docs/comparison.md") ?? "";
  const figures = page.match(/(?<![\d.])\d+\.\d+%?(?!\.?\d)|(?<=\| +)\d+(?= +\|)|(?<=\bOf )\d+/g) ?? [];
  assert.ok(figures.length > 40);
  const missing = figures.filter((one) => !new RegExp(`(?<![\\d.])${one.replace(".", "\\.")}(?!\\d)`).test(results));
  // Versions of what is needed to run it.
  assert.deepEqual(missing, ["2.30", "20.19"]);
});

const BLOCKS = [
  { of: "a sh block", text: "```sh\na\n\n# no\nb \\\n  c\n```", kind: "script", commands: ["a", "b \\\n  c"] },
  { of: "a here-document", text: "```sh\na <<'E'\nx\nE\nb\n```", kind: "script", commands: ["a <<'E'\nx\nE", "b"] },
  { of: "a prompt", text: "```console\n$ git commit\nblocked\n```", kind: "script", commands: ["git commit"] },
  {
    of: "an indented list",
    text: "so:\n\n    stackgate a [B]   says\n    npx x # y\n\nend",
    kind: "list",
    commands: ["stackgate a [B]", "npx x"],
  },
  { of: "a fence in a list item", text: "1. do\n   ```sh\n   a\n   ```", kind: "script", commands: ["a"] },
] as const;

for (const { of, text, kind, commands } of BLOCKS)
  test(`shownBlocks() finds the commands of ${of}`, () => {
    assert.deepEqual(
      shownBlocks(text).map((one) => ({ kind: one.kind, commands: one.commands })),
      [{ kind, commands }],
    );
  });

test("shownBlocks() leaves out other languages, output and the insides of list items", () => {
  assert.deepEqual(shownBlocks("```yaml\nstackgate: 1\n```\n\n- item\n\n    git is here\n\n```\nplain\n```\n"), []);
});

test("typed() writes out what is left to the reader", () => {
  assert.deepEqual(typed("allow X|--last [--until DATE]"), [
    "allow X",
    "allow --last",
    "allow X --until DATE",
    "allow --last --until DATE",
  ]);
  assert.deepEqual(typed("scan [PATH...]"), ["scan", "scan PATH"]);
});

/** As GitHub makes them of headings. */
function sections(page: string): readonly string[] {
  return [...page.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replaceAll(" ", "-"),
  );
}

test("the README says the same in both languages: sections, tables and samples", () => {
  const shape = (name: string): readonly number[] => {
    const page = readFileSync(join(TOP, name), "utf8");
    return [
      /^## /gm,
      /^\|/gm,
      /^ *- (?:rule|problem|fingerprint):/gm,
      /^stackgate /gm,
      /on npm yet|发布到 npm/g,
      /OWNER[:：]/g,
    ].map((part) => page.match(part)?.length ?? 0);
  };
  assert.deepEqual(shape("README.zh.md"), shape("README.md"));
});
