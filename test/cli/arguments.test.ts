import assert from "node:assert/strict";
import { test } from "node:test";
import { parseArguments, type Typed } from "../../src/cli/arguments.ts";
import { COMMANDS } from "../../src/cli/options.ts";
import { sayCode } from "../../src/messages/catalogue.ts";
import { StackgateError } from "../../src/model/problem.ts";
import { cells } from "../../src/report/width.ts";
import { stackgate } from "./run.ts";

const COMMON = { config: { kind: "usual" }, allRules: false, detail: "normal", all: false } as const;
const scanOf = (more: Partial<Extract<Typed, { command: "scan" }>>): Typed => ({
  command: "scan",
  target: { kind: "tracked", paths: [] },
  format: "text",
  reports: [],
  common: COMMON,
  ...more,
});

const understood: readonly { readonly argv: string; readonly typed: Typed }[] = [
  { argv: "scan", typed: scanOf({}) },
  { argv: "scan src docker/.env", typed: scanOf({ target: { kind: "tracked", paths: ["src", "docker/.env"] } }) },
  { argv: "scan --no-git a", typed: scanOf({ target: { kind: "folder", paths: ["a"] } }) },
  { argv: "scan -- --staged", typed: scanOf({ target: { kind: "tracked", paths: ["--staged"] } }) },
  { argv: "scan --staged --format json", typed: scanOf({ target: { kind: "staged" }, format: "json" }) },
  { argv: "scan --base main", typed: scanOf({ target: { kind: "range", base: "main" } }) },
  {
    argv: "scan --base=main --head=topic --output=r.sarif --format=sarif",
    typed: scanOf({ target: { kind: "range", base: "main", head: "topic" }, format: "sarif", output: "r.sarif" }),
  },
  { argv: "scan --history", typed: scanOf({ target: { kind: "history" } }) },
  {
    argv: "scan --history --since 2025-06-30 --ledger l",
    typed: scanOf({ target: { kind: "history", since: { kind: "date", seconds: 1_751_241_600 }, ledger: "l" } }),
  },
  {
    argv: "scan --history --since 2025-06-30T02:00+0200",
    typed: scanOf({ target: { kind: "history", since: { kind: "date", seconds: 1_751_241_600 } } }),
  },
  {
    argv: "scan --history --since heads/2025-06-30",
    typed: scanOf({ target: { kind: "history", since: { kind: "revision", revision: "heads/2025-06-30" } } }),
  },
  { argv: "scan --stdin --stdin-path .env", typed: scanOf({ target: { kind: "stdin", path: ".env" } }) },
  {
    argv: "--lang zh -v --all --all-rules --fail-on high --config p.yml scan",
    typed: scanOf({
      common: {
        config: { kind: "file", path: "p.yml" },
        allRules: true,
        failOn: "high",
        detail: "verbose",
        all: true,
        lang: "zh",
      },
    }),
  },
  { argv: "scan -q --no-config", typed: scanOf({ common: { ...COMMON, detail: "quiet", config: { kind: "none" } } }) },
  {
    argv: "hook pre-push origin https://x.test/r.git",
    typed: { command: "hook", hook: "pre-push", args: ["origin", "https://x.test/r.git"], common: COMMON },
  },
  {
    argv: "init --lang=en",
    typed: { command: "init", dryRun: false, yes: false, plain: false, ci: true, remove: false, lang: "en" },
  },
  { argv: "--help", typed: { command: "help" } },
  { argv: "scan -h --lang zh", typed: { command: "help", of: "scan", lang: "zh" } },
  { argv: "help", typed: { command: "help" } },
  { argv: "help scan --lang zh", typed: { command: "help", of: "scan", lang: "zh" } },
  { argv: "scan --version", typed: { command: "version" } },
];

for (const { argv, typed } of understood) {
  test(`parseArguments() understands ${argv}`, async () =>
    assert.deepEqual(await parseArguments(argv.split(" ")), typed));
}

const refused: readonly { readonly argv: string; readonly says: RegExp }[] = [
  { argv: "--staged", says: /^Expected a command but found none/ },
  { argv: "scna", says: /found `scna`; did you mean `scan`\?$/ },
  { argv: "frobnicate", says: /found `frobnicate`: stackgate --help lists them\.$/ },
  { argv: "help scna", says: /found `scna`; did you mean `scan`\?$/ },
  { argv: "help scan fix", says: /`stackgate help` with at most one argument but found `fix`/ },
  { argv: "scan --stagd", says: /found `--stagd`; did you mean `--staged`\?$/ },
  { argv: "scan --frobnicate=x", says: /found `--frobnicate`: stackgate --help lists them\.$/ },
  { argv: "scan -x", says: /found `-x`/ },
  { argv: "init --staged", says: /^Expected an option of `stackgate init` but found `--staged`/ },
  { argv: "scan --staged=yes", says: /^Expected `--staged` without a value/ },
  { argv: "scan --base", says: /^Expected `--base REF` but found no value/ },
  { argv: "scan --base --staged", says: /^Expected `--base REF` but found no value/ },
  { argv: "scan --base=", says: /^Expected `--base REF` but found no value/ },
  { argv: "scan --format jsno", says: /one of text, json, [a-z, -]+ but found `jsno`; did you mean `json`\?$/ },
  { argv: "scan --format xml-of-old", says: /one of text, json, [a-z, -]+ but found `xml-of-old`\.$/ },
  { argv: "scan --fail-on hihg", says: /did you mean `high`\?$/ },
  { argv: "scan --staged --staged", says: /^Expected `--staged` once/ },
  { argv: "scan --staged --base main", says: /^Expected `--staged` or `--base` but found both/ },
  { argv: "scan --staged src", says: /^Expected `--staged` or `PATH` but found both/ },
  { argv: "scan --head topic", says: /^Expected `--head` together with `--base`/ },
  {
    argv: "scan --staged --verify",
    says: /^`--verify` does not go with `--staged`: a commit is judged without the network/,
  },
  { argv: "scan --stdin", says: /^Expected `--stdin` together with `--stdin-path`/ },
  { argv: "scan --stdin-path a", says: /^Expected `--stdin-path` together with `--stdin`/ },
  { argv: "scan --quiet --verbose", says: /^Expected `--quiet` or `--verbose`/ },
  { argv: "scan --config a --no-config", says: /^Expected `--config` or `--no-config`/ },
  { argv: "hook", says: /^Expected the name of a hook \(pre-commit, .*\): stackgate hook pre-commit, for instance/ },
  { argv: "hook post-commit", says: /^Expected the name of a hook .* but found `post-commit`/ },
  { argv: "init here", says: /^Expected `stackgate init` without arguments but found `here`/ },
];

for (const { argv, says } of refused) {
  test(`parseArguments() refuses ${argv === "" ? "nothing" : argv}`, async () => {
    await assert.rejects(parseArguments(argv.split(" ").filter((one) => one !== "")), (error) => {
      assert.ok(error instanceof StackgateError);
      assert.match(sayCode("en", "error", error.code, error.values), says);
      return true;
    });
  });
}

test("main() tells a mistake in one line on stderr and ends with 2", async () => {
  const told = await stackgate(["scan", "--stagd"], { cwd: "/" });
  assert.deepEqual(told, {
    code: 2,
    stdout: "",
    stderr: "stackgate: Expected an option of stackgate but found `--stagd`; did you mean `--staged`?\n",
  });
  assert.match(
    (await stackgate(["scan", "--stagd", "--lang", "zh"], { cwd: "/" })).stderr,
    /^stackgate：没有选项 `--stagd`；是否想写 `--staged`？\n$/,
  );
});

test("main() lists every command, and every option of a command", async () => {
  const all = await stackgate(["--help"], { cwd: "/" });
  assert.equal(all.code, 0);
  for (const name of ["scan", "hook", "init", "rules"])
    assert.match(all.stdout, new RegExp(`^  stackgate ${name}`, "m"));
  const scan = await stackgate(["scan", "--help"], { cwd: "/", env: { LANG: "zh_CN.UTF-8" } });
  for (const option of ["--staged", "--base REF", "--no-git", "--output FILE", "--fail-on SEVERITY"])
    assert.ok(scan.stdout.includes(option), option);
  assert.match(scan.stdout, /检查即将提交的内容/);
});

test("main() gives the version alone", async () => {
  const { code, stdout } = await stackgate(["--version"], { cwd: "/" });
  assert.equal(code, 0);
  assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
});

const bare = [
  { lang: "en", first: "Try: stackgate demo, or stackgate scan in your repository" },
  { lang: "zh", first: "先试试：stackgate demo，或在你的仓库中运行 stackgate scan" },
];

for (const { lang, first } of bare) {
  test(`without a command the help is led by what to try, and passes for no scan, ${lang}`, async () => {
    const { code, stdout, stderr } = await stackgate(["--lang", lang], { cwd: "/" });
    const help = await stackgate(["--help", "--lang", lang], { cwd: "/" });
    assert.deepEqual({ code, stdout, stderr }, { code: 2, stdout: "", stderr: `${first}\n\n${help.stdout}` });
  });
}

const helped: readonly { readonly argv: string; readonly says: RegExp }[] = [
  { argv: "help scan", says: /^minor: worth knowing, never blocks by itself\.$/m },
  { argv: "help scan --lang zh", says: /^次要：仅供了解，本身不会阻止。$/m },
  { argv: "help allow", says: /^Exit codes: 0 accepted, now or already, 2 nothing was accepted/m },
  { argv: "help allow --lang zh", says: /^退出码：0 已接受（刚刚或此前）/m },
  { argv: "help init", says: /^Exit codes: 0 the gate is in place/m },
  { argv: "help init --lang zh", says: /^退出码：0 门禁已装好/m },
  { argv: "help doctor", says: /^Exit codes: 0 nothing is broken, 1 something is broken/m },
  { argv: "help doctor --lang zh", says: /^退出码：0 没有失效的项/m },
];

for (const { argv, says } of helped) {
  test(`stackgate ${argv}`, async () => {
    const { code, stdout } = await stackgate(argv.split(" "), { cwd: "/" });
    assert.equal(code, 0);
    assert.match(stdout, says);
  });
}

test("help fits its terminal in both languages", async () => {
  const names = [...COMMANDS.map(({ name }) => name)];
  for (const lang of ["en", "zh"])
    for (const columns of [undefined, 60, 100])
      for (const argv of [["--help"], ...names.map((name) => [name, "--help"])]) {
        const { stdout } = await stackgate([...argv, "--lang", lang], {
          cwd: "/",
          ...(columns === undefined ? {} : { columns }),
        });
        for (const line of stdout.split("\n")) assert.ok(cells(line) <= (columns ?? 80), `${columns} ${line}`);
      }
});
