import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { COMMANDS, FORMATS, HOOKS, OPTIONS, SHELLS } from "../../src/cli/options.ts";
import { folder } from "../support/repo.ts";

const CLI = join(process.env.STACKGATE_TOP ?? process.cwd(), "dist", "cli.js");
const BASH = { script: "bash", run: inBash };
const ZSH = { script: "zsh", run: inZsh };
const FISH = { script: "fish", run: inFish };

function scriptOf(shell: string): string {
  const path = join(folder(), `stackgate.${shell}`);
  writeFileSync(path, execFileSync(process.execPath, [CLI, "completion", shell]));
  return path;
}

/** Runs `program` in a folder with one file and one folder; a shell that is not there is a skip. */
function ran(program: string, args: readonly string[]): string {
  const cwd = folder();
  writeFileSync(join(cwd, "compose.yml"), "");
  mkdirSync(join(cwd, "stack"));
  const { stdout, stderr, status } = spawnSync(program, args, { cwd, encoding: "utf8", timeout: 60_000 });
  assert.equal(status, 0, stderr);
  return stdout;
}

function inBash(script: string, words: readonly string[]): readonly string[] {
  const typed = ["stackgate", ...words].map((word) => `'${word}'`).join(" ");
  const code = `source '${script}'; COMP_WORDS=(${typed}); COMP_CWORD=${words.length}; _stackgate; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return ran("bash", ["--norc", "-c", code]).split("\n").filter(Boolean);
}

/** Types the line and a tab in a terminal of its own, and writes down what the completion adds. */
function inZsh(script: string, words: readonly string[]): readonly string[] {
  const out = join(folder(), "out");
  const code = `
    zmodload zsh/zpty
    zpty z zsh -f -i
    zpty -w z "PS1=; autoload -Uz compinit; compinit -u -D; source '${script}'"
    zpty -w z 'compadd() { typeset -a hits; builtin compadd -A hits "$@" 2>/dev/null; print -rl -- $hits >> ${out}; builtin compadd "$@" }'
    zpty -w z "print start >> ${out}; bindkey '^I' complete-word; setopt no_beep no_menu_complete"
    for i in {1..200}; do [[ -s ${out} ]] && break; sleep 0.1; done
    zpty -n -w z $'stackgate ${words.join(" ")}\\t'
    for i in {1..30}; do sleep 0.1; [[ $(wc -l < ${out}) -gt 1 ]] && break; done
    sleep 0.3
    zpty -d z`;
  ran("zsh", ["-f", "-c", code]);
  return (existsSync(out) ? readFileSync(out, "utf8") : "")
    .split("\n")
    .filter((line) => line !== "" && line !== "start");
}

function inFish(script: string, words: readonly string[]): readonly string[] {
  const code = `source '${script}'; complete -C 'stackgate ${words.join(" ")}'`;
  const lines = ran("fish", ["--no-config", "-c", code]).split("\n").filter(Boolean);
  return lines.map((line) => line.split("\t")[0] ?? "");
}

const commands = COMMANDS.map(({ name }) => name);
const ofScan = OPTIONS.filter((one) => (one.commands as readonly string[]).includes("scan")).map(
  ({ name }) => `--${name}`,
);

const cases: readonly {
  readonly words: readonly string[];
  readonly has: readonly string[];
  readonly hasNot: readonly string[];
}[] = [
  { words: [""], has: commands, hasNot: ["--staged"] },
  { words: ["sc"], has: ["scan"], hasNot: ["audit"] },
  { words: ["scan", "--"], has: ofScan, hasNot: ["--keep", "--write"] },
  { words: ["demo", "--"], has: ["--keep"], hasNot: ["--staged"] },
  { words: ["scan", "--format", ""], has: FORMATS, hasNot: ["bash"] },
  { words: ["audit", "--format", ""], has: ["markdown"], hasNot: ["sarif"] },
  { words: ["hook", ""], has: HOOKS, hasNot: ["scan"] },
  { words: ["completion", ""], has: SHELLS, hasNot: ["scan"] },
  { words: ["scan", "--config", ""], has: ["compose.yml"], hasNot: ["--staged"] },
];

for (const { script, run } of [BASH, ZSH, FISH]) {
  const missing = spawnSync(script, ["-c", "exit 0"]).status !== 0;
  const skip = missing ? `${script} is not installed` : false;
  for (const { words, has, hasNot } of cases)
    test(`completion ${script}: stackgate ${words.join(" ")}`, { skip }, () => {
      const told = run(scriptOf(script), words);
      for (const word of has) assert.ok(told.includes(word), `${word} is not in: ${told.join(" ")}`);
      for (const word of hasNot) assert.ok(!told.includes(word), `${word} is in: ${told.join(" ")}`);
    });
}

test("completion bash takes --format= too", () => {
  assert.deepEqual(inBash(scriptOf("bash"), ["scan", "--format", "=", "js"]), ["json", "jsonl"]);
});

test("completion powershell names every command and option", () => {
  const text = readFileSync(scriptOf("powershell"), "utf8");
  for (const word of [...commands, ...ofScan]) assert.ok(text.includes(`'${word}'`), word);
});

for (const [args, says] of [
  [["completion"], /bash, zsh, fish, powershell/],
  [["completion", "bsh"], /did you mean `bash`/],
  [["help", "scna"], /did you mean `scan`/],
] as const)
  test(`${args.join(" ")} is refused with what was expected`, () => {
    const { status, stderr } = spawnSync(process.execPath, [CLI, ...args], { encoding: "utf8" });
    assert.equal(status, 2);
    assert.match(stderr, says);
  });

test("help, help COMMAND and COMMAND --help say the same", () => {
  const told = (...args: string[]): string => execFileSync(process.execPath, [CLI, ...args], { encoding: "utf8" });
  assert.equal(told("help"), told("--help"));
  for (const name of ["scan", "audit", "demo"]) assert.equal(told("help", name), told(name, "--help"));
});
