// The index as a real hook of a real commit sees it.
import assert from "node:assert/strict";
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { stagedSource } from "../../src/source/staged.ts";
import { folder, type Repository, repo } from "../support/repo.ts";
import { collect } from "./collect.ts";

const hooks: readonly {
  readonly name: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly told: readonly string[];
}[] = [
  { name: "commit", args: ["commit", "-m", "x"], told: [String.raw`staged index "new\n"`] },
  {
    name: "commit -a",
    args: ["commit", "-a", "-m", "x"],
    told: [String.raw`a index "edited\n" was "1\n"`, String.raw`staged index "new\n"`],
  },
  { name: "commit PATH", args: ["commit", "-m", "x", "a"], told: [String.raw`a index "edited\n" was "1\n"`] },
  { name: "commit --amend", args: ["commit", "--amend", "-m", "x"], told: [String.raw`staged index "new\n"`] },
  {
    name: "commit from a folder",
    args: ["commit", "-a", "-m", "x"],
    cwd: "sub",
    told: [String.raw`a index "edited\n" was "1\n"`, String.raw`staged index "new\n"`],
  },
];

for (const { name, args, cwd = ".", told } of hooks) {
  test(`stagedSource() in a real hook sees what the commit takes: ${name}`, async () => {
    const made = repo({ a: "1\n", "sub/b": "2\n" });
    made.stage({ staged: "new\n" });
    made.write({ a: "edited\n" });
    const hook = await pausedHook(made, join(made.path, cwd), args);
    try {
      assert.deepEqual((await collect(stagedSource({ cwd: made.path, env: hook.env }))).told, told);
    } finally {
      await hook.resume();
    }
  });
}

test("stagedSource() in a real hook of another working tree sees its index", async () => {
  const made = repo({ a: "1\n" });
  const cwd = join(folder(), "tree");
  made.git("worktree", "add", "-q", "-b", "other", cwd);
  writeFileSync(join(cwd, "a"), "edited\n");
  const hook = await pausedHook(made, cwd, ["commit", "-a", "-m", "x"]);
  try {
    assert.deepEqual((await collect(stagedSource({ cwd, env: hook.env }))).told, [
      String.raw`a index "edited\n" was "1\n"`,
    ]);
  } finally {
    await hook.resume();
  }
});

/** Starts a command of git whose pre-commit hook waits, and gives the environment that the hook was given. */
async function pausedHook(
  made: Repository,
  cwd: string,
  args: readonly string[],
): Promise<{ env: Record<string, string>; resume(): Promise<void> }> {
  const room = folder("hook");
  const hooksFolder = join(made.path, ".git", "hooks");
  mkdirSync(hooksFolder, { recursive: true });
  execFileSync("mkfifo", [join(room, "go")]);
  writeFileSync(
    join(hooksFolder, "pre-commit"),
    `#!/bin/sh\nenv -0 > ${room}/env && mv ${room}/env ${room}/environment\ncat ${room}/go\n`,
  );
  chmodSync(join(hooksFolder, "pre-commit"), 0o755);
  const child: ChildProcess = spawn("git", args, { cwd, env: made.env, stdio: "ignore" });
  const ended = new Promise<number | null>((done) => child.once("close", done));
  while (!existsSync(join(room, "environment"))) {
    if (child.exitCode !== null) throw new Error(`git ${args.join(" ")} ended without its hook`);
    await new Promise((done) => setTimeout(done, 2));
  }
  const lines = readFileSync(join(room, "environment"), "utf8")
    .split("\0")
    .filter((line) => line !== "");
  return {
    env: Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)])),
    async resume() {
      writeFileSync(join(room, "go"), "");
      assert.equal(await ended, 0);
    },
  };
}
