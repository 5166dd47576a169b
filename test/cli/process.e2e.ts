// The program as a process: signals, sinks that fail, an environment that lacks things, and gits that are missing, old or stuck.
import assert from "node:assert/strict";
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { test } from "node:test";
import { builtPackage } from "../support/built-package.ts";
import { folder, type Repository, repo, wrappedGit } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";

const { cli, hooks } = builtPackage(join(folder("package"), "stackgate"));
const KEY = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}");
const KEY_FILE = `export const key = "${KEY}";\n`;

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
  input = "",
): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd, env, input, encoding: "utf8" });
  return { status, stdout, stderr };
}

function staged(): Repository {
  const made = repo({ "README.md": "# Stack\n" });
  made.stage({ "src/a.ts": KEY_FILE });
  return made;
}

/** A git that says its process id and then does nothing. */
function stuckGit(): { readonly bin: string; pids(): readonly number[] } {
  const pids = folder("pids");
  return {
    bin: wrappedGit(`: > '${pids}/'$$; exec sleep 60`),
    pids: () => readdirSync(pids).map(Number),
  };
}

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return !readFileSync(`/proc/${pid}/stat`, "latin1").includes(") Z ");
  } catch {
    return false;
  }
};

/** By any means, its own code among it. */
function bytesRead({ pid }: ChildProcess): number {
  return Number(/^rchar: (\d+)$/m.exec(readFileSync(`/proc/${pid}/io`, "latin1"))?.[1]);
}

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo(); tries++) {
    assert.ok(tries < 1000, "it never came");
    await new Promise((done) => setTimeout(done, 10));
  }
}

const ended = (child: ChildProcess): Promise<number | null> => new Promise((done) => child.once("close", done));

for (const [signal, expected] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const) {
  test(`${signal} ends a run that waits for git with ${expected}, and git with it`, async () => {
    const { path, env } = staged();
    const { bin, pids } = stuckGit();
    const args = [cli, "hook", "pre-commit"];
    const PATH = [bin, env.PATH].join(delimiter);
    const child = spawn(process.execPath, args, { cwd: path, env: { ...env, PATH }, stdio: "ignore" });
    const end = ended(child);
    await until(() => pids().length >= 2);
    child.kill(signal);
    assert.equal(await end, expected);
    await until(() => !pids().some(isRunning));
  });

  test(`${signal} ends a run that computes, without a word of a report`, {
    skip: existsSync("/proc/self/io") ? false : "no /proc to see that it computes",
  }, async () => {
    const path = folder("much");
    writeFileSync(join(path, "0.ts"), "const word = 'and so on, and so on';\n".repeat(60_000));
    for (let i = 1; i < 200; i++) linkSync(join(path, "0.ts"), join(path, `${i}.ts`));
    const args = [cli, "scan", "--no-git", "--output", "report.json", "--format", "json"];
    const child = spawn(process.execPath, args, { cwd: path, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    child.stdout?.on("data", (chunk) => (said += String(chunk)));
    const end = ended(child);
    await until(() => bytesRead(child) > 30 << 20);
    child.kill(signal);
    assert.equal(await end, expected);
    assert.deepEqual([said, readdirSync(path).filter((name) => !name.endsWith(".ts"))], ["", []]);
  });
}

test("--deadline ends a scan and a hook that wait for git with 2 and a sentence, and git with them", async () => {
  const { path, env } = staged();
  for (const args of [["scan", "--staged"], ["scan"], ["hook", "pre-commit"], ["hook", "pre-push"]]) {
    const { bin, pids } = stuckGit();
    const told = run([...args, "--deadline", "1"], path, { ...env, PATH: [bin, env.PATH].join(delimiter) });
    assert.equal(told.status, 2, told.stderr);
    assert.match(told.stderr, /did not end within 1 seconds \(--deadline\)/);
    assert.ok(!told.stdout.includes(": end"));
    await until(() => pids().length > 0 && !pids().some(isRunning));
  }
});

test("--deadline ends a scan that computes over one text, and so does a signal", async () => {
  const path = folder("long");
  const words = Buffer.from(Array.from({ length: 4000 }, (_, i) => `${(i * 7919).toString(36)}=${i};`).join(""));
  writeFileSync(join(path, "a.txt"), Buffer.alloc(120 << 20, words.toString("base64")));
  const start = Date.now();
  const late = run(["scan", "--no-git", "--deadline", "2"], path, { PATH: process.env.PATH });
  assert.deepEqual([late.status, late.stdout], [2, ""]);
  assert.match(late.stderr, /did not end within 2 seconds \(--deadline\)/);
  assert.ok(Date.now() - start < 15_000, "it waited for the text");
  const child = spawn(process.execPath, [cli, "scan", "--no-git", "--deadline", "60"], { cwd: path, stdio: "ignore" });
  const end = ended(child);
  await new Promise((done) => setTimeout(done, 2500));
  child.kill("SIGTERM");
  const told = Date.now();
  assert.equal(await end, 143);
  assert.ok(Date.now() - told < 5000, "it waited for the text");
});

test("a deadline that is not reached changes nothing, and one that is no number is refused", () => {
  const { path, env } = staged();
  const [plain, limited] = [[], ["--deadline", "60"]].map((more) =>
    run(["scan", "--staged", "--format", "json", ...more], path, env),
  );
  assert.deepEqual(limited, plain);
  for (const wrong of ["0", "-1", "1.5", "soon", "1e3", "9999999"]) {
    const told = run(["scan", `--deadline=${wrong}`], path, env);
    assert.equal(told.status, 2);
    assert.match(told.stderr, /Expected `--deadline` to be a whole number of seconds/);
  }
});

test("a report that cannot be written ends with 2 and a sentence, and leaves the last one as it was", () => {
  const { path, env } = staged();
  const file = join(path, "report.json");
  const args = ["scan", "--staged", "--format", "json"];
  writeFileSync(file, "the last report\n");
  mkdirSync(join(path, "taken"));
  for (const [output, says] of [
    ["none/report.json", /`none\/report\.json` but that failed \(there is no such file or folder\)/],
    ["taken", /`taken` but that failed \(it is a folder\)/],
    ["/dev/full", /`\/dev\/full` but that failed \((?:the disk is full|no space)/],
  ] as const) {
    const told = run([...args, "--output", output], path, env);
    assert.deepEqual([told.status, told.stdout], [2, ""]);
    assert.match(told.stderr, says);
  }
  const limited = spawnSync(
    "sh",
    ["-c", 'ulimit -f 1 && exec "$@"', "sh", process.execPath, cli, ...args, "--output", "report.json"],
    {
      cwd: path,
      env,
      encoding: "utf8",
    },
  );
  assert.equal(limited.status, 2, limited.stderr);
  assert.match(limited.stderr, /`report\.json` but that failed \(the file would be larger than the system allows\)/);
  assert.equal(readFileSync(file, "utf8"), "the last report\n");
  assert.deepEqual(readdirSync(path).sort(), [".git", "README.md", "report.json", "src", "taken"]);
});

test("stdout that is full ends with 2, and one that nobody reads leaves the verdict", () => {
  const { path, env } = staged();
  const shell = (line: string): Ended => spawnSync("bash", ["-c", line], { cwd: path, env, encoding: "utf8" });
  const full = shell(`'${process.execPath}' '${cli}' scan --staged > /dev/full`);
  assert.deepEqual([full.status, full.stderr], [2, "stackgate: stdout could not be written (ENOSPC)\n"]);
  const gone = shell(`'${process.execPath}' '${cli}' scan --staged --format json | true; exit \${PIPESTATUS[0]}`);
  assert.deepEqual([gone.status, gone.stderr], [1, ""]);
  const closed = shell(`'${process.execPath}' '${cli}' scan --staged >&- 2>&-`);
  assert.equal(closed.status, 1);
});

test("a run needs neither HOME nor TMPDIR nor a locale", () => {
  const { path } = staged();
  const bare = run(["hook", "pre-commit"], path, { PATH: process.env.PATH });
  assert.equal(bare.status, 1, bare.stderr);
  const gone = run(["scan", "--staged"], path, { PATH: process.env.PATH, HOME: "/nowhere", TMPDIR: "/nowhere" });
  assert.equal(gone.status, 1, gone.stderr);
});

test("two runs at once give the same, and one whole report", async () => {
  const { path, env } = staged();
  const args = [cli, "scan", "--staged", "--format", "json", "--output", "report.json", "-q"];
  const runs = [1, 2, 3].map(() => ended(spawn(process.execPath, args, { cwd: path, env, stdio: "ignore" })));
  assert.deepEqual(await Promise.all(runs), [1, 1, 1]);
  assert.equal(JSON.parse(readFileSync(join(path, "report.json"), "utf8")).findings.length, 1);
  assert.ok(!existsSync(join(path, ".git/index.lock")));
});

const OLD = 'case "$*" in *version) echo git version 2.20.1;; *) echo usage >&2; exit 129;; esac';
const ZERO = "0".repeat(40);

for (const [what, path, says] of [
  [
    "is missing",
    folder("empty"),
    /Expected git on PATH but it could not be started \(there is no such file or folder\)/,
  ],
  ["is too old", wrappedGit(OLD), /Expected git 2\.30 or newer but found 2\.20\.1/],
] as const) {
  test(`a git that ${what} ends every command with 2 and a sentence`, () => {
    const { path: cwd, env, git } = staged();
    const id = git("rev-parse", "HEAD");
    for (const [args, input] of [
      [["scan"]],
      [["scan", "--staged"]],
      [["scan", "--base", "main"]],
      [["hook", "pre-commit"]],
      [["hook", "pre-push", "origin", "/nowhere"], `refs/heads/a ${id} refs/heads/a ${ZERO}\n`],
      [["hook", "pre-receive"], `${ZERO} ${id} refs/heads/a\n`],
      [["hook", "update", "refs/heads/a", ZERO, id]],
    ] as const) {
      const told = run(args, cwd, { ...env, PATH: path }, input);
      assert.deepEqual([told.status, told.stdout], [2, ""], args.join(" "));
      assert.match(told.stderr, says);
    }
  });
}

test("a hook file whose runner was killed or could not look ends with a failure", () => {
  const { path, env } = staged();
  const bin = wrappedGit("kill -9 $PPID; sleep 5");
  const done = spawnSync("sh", [join(hooks, "pre-commit")], {
    cwd: path,
    env: { ...env, PATH: [bin, env.PATH].join(delimiter) },
    encoding: "utf8",
  });
  assert.ok((done.status ?? 0) > 0, done.stdout);
  assert.ok(!done.stdout.includes(": end"));
});

test("a hook takes the code that the one before it kept, whatever it was run under, and writes none anew", () => {
  const { path, stage } = repo({ "compose.yaml": "services:\n  api:\n    image: ghcr.io/acme/api:1.4.2\n" });
  stage({
    "src/a.ts": "export const a = 1;\n",
    "compose.yaml": "services:\n  api:\n    image: ghcr.io/acme/api:1.4.3\n",
  });
  const home = folder("home");
  const env = { PATH: process.env.PATH, HOME: home, GIT_CONFIG_GLOBAL: "/dev/null" };
  for (const [args, kind] of [
    [["hook", "pre-commit"], "staged"],
    [["scan", "--base", "HEAD"], "range"],
  ] as const) {
    const kept = (): readonly string[] => {
      const cache = join(home, ".cache", "stackgate", "code", kind);
      return readdirSync(cache).map((name) => `${name} ${statSync(join(cache, name)).ino}`);
    };
    assert.equal(run(args, path, env).stdout.includes("blocked"), false);
    const first = kept();
    assert.ok(first.length > 0, "so that there is something to take");
    run(args, path, env);
    assert.deepEqual(kept(), first, kind);
  }
});
