import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { test } from "node:test";
import { folder, type Repository, repo } from "../support/repo.ts";

const TOP = process.env.STACKGATE_TOP ?? process.cwd();
const HOOKS = join(TOP, "hooks");
const NAMES = ["pre-commit", "pre-merge-commit", "commit-msg", "pre-push", "pre-receive"];
const MANIFEST = '{\n  "name": "stackgate",\n  "version": "0.0.0"\n}\n';

/** A runner that tells who it is and what it was given, and ends as `mode` says. */
function runner(who: string, mode: "clean" | "blocked" | "broken" | "silent" | "killed" = "clean"): string {
  const closing = mode === "silent" ? "" : 'console.log("stackgate hook " + process.argv[3] + ": end");';
  const end = {
    clean: "",
    silent: "",
    blocked: "process.exitCode = 1;",
    broken: "process.exitCode = 2;",
    killed: 'process.kill(process.pid, "SIGKILL");',
  };
  return `let given = ""; for await (const piece of process.stdin) given += piece;
console.log(${JSON.stringify(who)} + " " + process.argv.slice(2).join(" ") + " [" + given.trim() + "]");
${closing}${end[mode]}\n`;
}

/** A package as npm lays it out, with a runner that is none. */
function packageAt(path: string, code: string): string {
  mkdirSync(join(path, "hooks"), { recursive: true });
  mkdirSync(join(path, "dist"), { recursive: true });
  writeFileSync(join(path, "package.json"), MANIFEST);
  writeFileSync(join(path, "dist", "cli.js"), code);
  writeFileSync(join(path, "dist", "package.json"), '{"type":"module"}');
  for (const name of NAMES) copyFileSync(join(HOOKS, name), join(path, "hooks", name));
  return path;
}

/** `stackgate` as a program of its own in a folder for PATH. */
function programIn(path: string, code: string): string {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, "package.json"), '{"type":"module"}');
  writeFileSync(join(path, "stackgate"), `#!/usr/bin/env node\n${code}`);
  chmodSync(join(path, "stackgate"), 0o755);
  return path;
}

interface HookRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(
  hook: string,
  { path, env }: Repository,
  more: Readonly<Record<string, string>> = {},
  input = "",
): HookRun {
  const done = spawnSync("sh", [hook, "a", "b c"], { cwd: path, env: { ...env, ...more }, input, encoding: "utf8" });
  return { status: done.status, stdout: done.stdout, stderr: done.stderr };
}

/** A repository whose work tree holds the hook, and the path of the hook. */
function tracked(): { repository: Repository; hook: string } {
  const repository = repo({ "hooks/pre-commit": readFileSync(join(HOOKS, "pre-commit"), "utf8") });
  return { repository, hook: join(repository.path, "hooks/pre-commit") };
}

test("the hooks are one file under five names, for sh, with LF, executable in git", () => {
  const [first, ...others] = NAMES.map((name) => readFileSync(join(HOOKS, name), "utf8"));
  for (const other of others) assert.equal(other, first);
  assert.match(first ?? "", /^#!\/bin\/sh\n/);
  assert.ok(!first?.includes("\r"));
  const listed = spawnSync("git", ["ls-files", "-s", ...NAMES.map((name) => `hooks/${name}`)], {
    cwd: TOP,
    encoding: "utf8",
  }).stdout;
  for (const line of listed.trim().split("\n")) assert.match(line, /^100755 /);
});

const endings: readonly {
  readonly mode: Parameters<typeof runner>[1];
  readonly status: number;
  readonly stderr: RegExp;
}[] = [
  { mode: "clean", status: 0, stderr: /^$/ },
  { mode: "blocked", status: 1, stderr: /^$/ },
  { mode: "broken", status: 2, stderr: /^$/ },
  { mode: "silent", status: 1, stderr: /^stackgate: pre-commit refused: the runner ended without its closing line/ },
  { mode: "killed", status: 137, stderr: /^/ },
];

for (const { mode = "clean", status, stderr } of endings) {
  test(`a hook whose runner ends ${mode} ends with ${status}`, () => {
    const own = packageAt(join(folder(), "node_modules/stackgate"), runner("own", mode));
    const told = run(join(own, "hooks/pre-commit"), repo({ a: "a" }));
    assert.equal(told.status, status, told.stderr);
    assert.match(told.stderr, stderr);
    assert.equal(told.stdout, "own hook pre-commit -- a b c []\n", "all but the closing line is passed on");
  });
}

test("a hook runs the package that it lies in, wherever that is and whatever PATH holds", () => {
  const repository = repo({ a: "a" });
  const own = packageAt(join(repository.path, "node_modules/stackgate"), runner("own"));
  const other = programIn(folder(), runner("other"));
  const told = run("node_modules/stackgate/hooks/pre-commit", repository, {
    PATH: [other, repository.env.PATH].join(delimiter),
  });
  assert.match(told.stdout, /^own /);
  assert.ok(existsSync(own));
});

test("a tracked hook runs the work tree's package; one in .git runs what PATH holds instead", () => {
  const { repository, hook } = tracked();
  packageAt(join(repository.path, "node_modules/stackgate"), runner("local"));
  const path = [programIn(folder(), runner("other")), repository.env.PATH].join(delimiter);
  assert.match(run(hook, repository, { PATH: path }).stdout, /^local /);
  const copied = join(repository.path, ".git/hooks/pre-commit");
  copyFileSync(hook, copied);
  assert.match(run(copied, repository, { PATH: path }).stdout, /^other /);
});

test("a hook takes neither runner nor node from the scanned repository's folders in PATH", () => {
  const { repository, hook } = tracked();
  const bin = programIn(join(repository.path, "node_modules/.bin"), runner("planted"));
  const evil = programIn(join(repository.path, "bin"), runner("planted"));
  writeFileSync(join(evil, "node"), "#!/bin/sh\necho planted\n", { mode: 0o755 });
  for (const first of [bin, evil, "bin", "."]) {
    const told = run(hook, repository, { PATH: [first, repository.env.PATH].join(delimiter) });
    assert.deepEqual([told.status, told.stdout], [1, ""]);
    assert.match(told.stderr, /stackgate was not found, so nothing was checked/);
  }
});

test("a hook runs STACKGATE_BIN, unless it lies in the work tree", () => {
  const { repository, hook } = tracked();
  const other = join(programIn(folder(), runner("chosen")), "stackgate");
  assert.match(run(hook, repository, { STACKGATE_BIN: other }).stdout, /^chosen /);
  packageAt(join(repository.path, "node_modules/stackgate"), runner("local"));
  for (const planted of [
    join(programIn(join(repository.path, "bin"), runner("planted")), "stackgate"),
    "bin/stackgate",
    "./bin/../bin/stackgate",
  ]) {
    assert.match(run(hook, repository, { STACKGATE_BIN: planted }).stdout, /^local /);
  }
});

/** A folder for PATH with what the hook needs, but no node. */
function withoutNode(): string {
  const path = folder();
  for (const name of ["sh", "git", "basename", "dirname", "grep", "cat", "env"]) {
    const found = spawnSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).stdout.trim();
    symlinkSync(found, join(path, name));
  }
  return path;
}

test("a hook without node refuses, and says what to do; one with nvm or husky's own file finds it", {
  skip: existsSync("/usr/local/bin/node") ? "node lies where every hook looks" : false,
}, () => {
  const own = packageAt(folder(), runner("own"));
  const hook = join(own, "hooks/pre-commit");
  const repository = repo({ a: "a" });
  const [PATH, HOME] = [withoutNode(), folder()];
  const refused = run(hook, repository, { PATH, HOME });
  assert.deepEqual([refused.status, refused.stdout], [1, ""]);
  assert.match(
    refused.stderr,
    /^stackgate: pre-commit refused: no node was found, so nothing was checked\. Install Node/,
  );
  for (const place of [
    ".nvm/versions/node/v22.1.0/bin",
    ".local/share/fnm/node-versions/v22.1.0/installation/bin",
    "Library/Application Support/fnm/node-versions/v22.1.0/installation/bin",
    ".volta/bin",
    ".asdf/shims",
    ".local/share/mise/shims",
  ]) {
    const home = folder();
    mkdirSync(join(home, place), { recursive: true });
    symlinkSync(process.execPath, join(home, place, "node"));
    assert.match(run(hook, repository, { PATH, HOME: home }).stdout, /^own /, place);
  }
  mkdirSync(join(HOME, ".config/husky"), { recursive: true });
  writeFileSync(join(HOME, ".config/husky/init.sh"), `PATH=$PATH:${dirname(process.execPath)}\n`);
  assert.match(run(hook, repository, { PATH, HOME }).stdout, /^own /);
});

test("a hook of .git/hooks that core.hooksPath hides runs after ours, with the same input, and only if ours passed", () => {
  const repository = repo({ a: "a" });
  const own = packageAt(folder(), runner("own"));
  const hidden = join(repository.path, ".git/hooks/pre-push");
  writeFileSync(hidden, '#!/bin/sh\necho "hidden $1 $2 [$(cat)]"\nexit 3\n', { mode: 0o755 });
  const hook = join(own, "hooks/pre-push");
  assert.equal(
    run(hook, repository, {}, "x y z\n").stdout,
    "own hook pre-push -- a b c [x y z]\n",
    "nothing hides it: git runs it",
  );
  repository.git("config", "core.hooksPath", ".husky/_");
  const told = run(hook, repository, {}, "x y z\n");
  assert.deepEqual([told.status, told.stdout], [3, "own hook pre-push -- a b c [x y z]\nhidden a b c [x y z]\n"]);
  writeFileSync(join(own, "dist/cli.js"), runner("own", "blocked"));
  assert.deepEqual(run(hook, repository, {}, "x\n").stdout, "own hook pre-push -- a b c [x]\n");
});

test("a hook that is hidden and calls ours does not run for ever", () => {
  const repository = repo({ a: "a" });
  const hook = join(packageAt(folder(), runner("own")), "hooks/pre-commit");
  writeFileSync(join(repository.path, ".git/hooks/pre-commit"), `#!/bin/sh\nsh '${hook}' "$@"\n`, { mode: 0o755 });
  repository.git("config", "core.hooksPath", ".husky/_");
  assert.deepEqual(run(hook, repository).status, 0);
});
