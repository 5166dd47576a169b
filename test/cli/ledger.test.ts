import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { zipOf } from "../support/archives.ts";
import { asOther, folder, type Repository, repo } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";
import { stackgate, type Told } from "./run.ts";

const KEY = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}");
const NAMED = secretOf("ghp_{alnum:30}{crc62:4}");

interface Report {
  readonly findings: readonly object[];
  readonly summary: { readonly coverage: Readonly<Record<string, number>> };
}

/** A key that was taken out again, one in a file's name, and files without any. */
function history(): Repository {
  const made = repo({ "a.txt": "1\n", "k.py": `key = "${KEY}"\n`, [`${NAMED}.txt`]: "2\n" });
  made.commit(`says ${KEY}`, { "k.py": undefined, "b.txt": "3\n", ".env": "A=1\n" });
  return made;
}

const scan = (
  cwd: string,
  ledger: string | undefined,
  env: Record<string, string> = {},
  ...args: readonly string[]
): Promise<Told> =>
  stackgate(["scan", "--history", "--format", "json", ...(ledger === undefined ? [] : ["--ledger", ledger]), ...args], {
    cwd,
    env,
  });
const reportOf = ({ stdout }: Told): Report => JSON.parse(stdout) as Report;
const known = (told: Told): number | undefined => reportOf(told).summary.coverage.known;

test("scan --history --ledger tells the same each time, and reads only what is new or held something", async () => {
  const made = history();
  const ledger = join(folder(), "ledger");
  const without = await scan(made.path, undefined);
  const first = await scan(made.path, ledger);
  const second = await scan(made.path, ledger);
  for (const told of [first, second]) {
    assert.deepEqual([told.code, told.stderr], [without.code, ""]);
    assert.deepEqual(reportOf(told).findings, reportOf(without).findings);
  }
  assert.deepEqual([known(first), known(second)], [0, 3]);
  assert.equal(known(without), undefined);
  const text = readFileSync(ledger, "utf8");
  for (const secret of [KEY, NAMED, KEY.slice(8, 20), made.git("rev-parse", "HEAD~1:k.py")])
    assert.ok(!text.includes(secret), text);

  made.commit("more", { "c.txt": "4\n", "d.py": `key = "${KEY}"\n` });
  const third = await scan(made.path, ledger);
  assert.deepEqual(reportOf(third).findings, reportOf(await scan(made.path, undefined)).findings);
  assert.equal(known(third), 3);
  assert.deepEqual(readdirSync(dirname(ledger)), ["ledger"], "no draft is left");
});

test("scan --history --ledger judges by the policy of the day", async () => {
  const made = history();
  const ledger = join(folder(), "ledger");
  await scan(made.path, ledger);
  made.write({
    ".stackgate.yml":
      "version: 1\nallow:\n  - rule: openai-key-project\n    reason: ended\n  - rule: github-*\n    reason: ended\n",
  });
  assert.equal((await scan(made.path, ledger)).code, 0);
  made.write({ ".stackgate.yml": 'version: 1\nexclude: ["*.txt"]\n' });
  const told = await scan(made.path, ledger);
  assert.deepEqual(
    reportOf(told).summary.coverage.skipped,
    reportOf(await scan(made.path, undefined)).summary.coverage.skipped,
  );
  made.write({ ".stackgate.yml": undefined });
  assert.deepEqual(
    reportOf(await scan(made.path, ledger)).findings,
    reportOf(await scan(made.path, undefined)).findings,
  );
});

test("scan --history --ledger reads a known content again at a path of another kind", async () => {
  const made = repo({ "README.md": "APP_PASSWORD=letmein\n" });
  const ledger = join(folder(), "ledger");
  assert.equal((await scan(made.path, ledger)).code, 0);
  made.commit("moves", { "README.md": undefined, "app.conf": "APP_PASSWORD=letmein\n" });
  assert.equal(reportOf(await scan(made.path, ledger)).findings.length, 1);
});

for (const [name, content, env, says] of [
  ["no ledger", "garbage\n", {}, "is no ledger of stackgate"],
  ["damaged", undefined, {}, "is damaged"],
  ["sealed by nobody", "", { STACKGATE_LEDGER_KEY: "k" }, "was not sealed with this STACKGATE_LEDGER_KEY"],
] as const) {
  test(`scan --history --ledger says of a file that it is ${name}, scans all and replaces it`, async () => {
    const made = history();
    const ledger = join(folder(), "ledger");
    await scan(made.path, ledger);
    if (content === undefined) writeFileSync(ledger, readFileSync(ledger).subarray(0, 100));
    else if (content !== "") writeFileSync(ledger, content);
    const told = await scan(made.path, ledger, env);
    assert.ok(told.stderr.includes(says), told.stderr);
    assert.deepEqual([told.code, known(told)], [1, 0]);
    const again = await scan(made.path, ledger, env);
    assert.deepEqual([again.stderr, known(again)], ["", 3]);
  });
}

test("scan --history --ledger knows nothing of a ledger that was sealed with another key, or with one that is not given", async () => {
  const made = history();
  const ledger = join(folder(), "ledger");
  await scan(made.path, ledger, { STACKGATE_LEDGER_KEY: "one" });
  assert.equal(known(await scan(made.path, ledger, { STACKGATE_LEDGER_KEY: "one" })), 3);
  assert.equal(known(await scan(made.path, ledger, { STACKGATE_LEDGER_KEY: "two" })), 0);
  assert.equal(known(await scan(made.path, ledger)), 0);
  const { code, stderr } = await scan(made.path, ledger, { STACKGATE_LEDGER_KEY: "" });
  assert.equal(code, 2);
  assert.match(stderr, /STACKGATE_LEDGER_KEY to hold a key but it is empty/);
});

test("scan --history keeps the ledger as it was when a part could not be looked at", async () => {
  const made = history();
  const ledger = join(folder(), "ledger");
  await scan(made.path, ledger);
  const before = readFileSync(ledger);
  made.commit("more", { "c.txt": "4\n", "d.txt": "5\n" });
  const id = made.git("rev-parse", "HEAD:c.txt");
  rmSync(join(made.path, ".git/objects", id.slice(0, 2), id.slice(2)));
  await scan(made.path, ledger);
  assert.deepEqual(readFileSync(ledger), before);
});

test("scan --history refuses a ledger that the repository could bring along", async () => {
  const made = history();
  const linked = join(folder(), "linked");
  made.git("worktree", "add", "-q", "--detach", linked);
  mkdirSync(join(made.path, "sub"));
  const elsewhere = folder();
  symlinkSync(made.path, join(elsewhere, "link"));
  writeFileSync(join(made.path, "ledger"), "");
  symlinkSync(join(made.path, "ledger"), join(elsewhere, "file"));
  for (const [cwd, path] of [
    [made.path, "ledger"],
    [made.path, ".git/ledger"],
    [made.path, ".git/objects/ledger"],
    [join(made.path, "sub"), "../new"],
    [linked, "ledger"],
    [linked, join(made.path, "ledger")],
    [linked, join(made.path, ".git", "ledger")],
    [made.path, join(linked, "ledger")],
    [made.path, join(elsewhere, "link", "ledger")],
    [made.path, join(elsewhere, "file")],
  ] as const) {
    const { code, stderr } = await scan(cwd, path);
    assert.equal(code, 2, path);
    assert.match(stderr, /^stackgate: Expected the ledger outside of the scanned repository/, path);
  }
  assert.ok(!existsSync(join(made.path, "new")));
});

test("scan tells its result and ends with 2 when the ledger cannot be written", async () => {
  const made = repo({ a: "1\n" });
  const place = folder();
  await asOther([made.path, dirname(place)], async () => {
    const told = await scan(made.path, join(place, "nowhere", "ledger"));
    assert.equal(told.code, 2);
    assert.deepEqual(reportOf(told).findings, []);
    assert.match(told.stderr, /Expected to write the ledger to .* failed \(there is no such file or folder\)/);
  });
});

test("a scan that is killed leaves the ledger as it was", async () => {
  const made = history();
  const ledger = join(folder(), "ledger");
  await scan(made.path, ledger);
  const before = readFileSync(ledger);
  made.commit("more", { "c.txt": "4\n" });
  for (const afterMs of [50, 150, 400]) {
    const child = spawn(
      process.execPath,
      [join(process.env.STACKGATE_TOP ?? process.cwd(), "dist/cli.js"), "scan", "--history", "--ledger", ledger],
      { cwd: made.path, env: { ...made.env }, stdio: "ignore" },
    );
    const timer = setTimeout(() => child.kill("SIGKILL"), afterMs);
    await new Promise((done) => child.once("close", done));
    clearTimeout(timer);
    const now = readFileSync(ledger, "utf8");
    assert.ok(now === before.toString() || /\nsha256 [0-9a-f]{64}\n$/.test(now));
    assert.equal(known(await scan(made.path, ledger)) === undefined, false);
    writeFileSync(ledger, before);
  }
});

for (const [args, says] of [
  [["scan", "--staged", "--ledger", "x"], "`--ledger` together with `--history`"],
  [["scan", "--base", "main", "--ledger", "x"], "`--ledger` together with `--history`"],
  [["scan", "--ledger", "x"], "`--ledger` together with `--history`"],
  [["scan", "--since", "main"], "`--since` together with `--history`"],
  [["hook", "pre-push", "--ledger", "x"], "an option of `stackgate hook` but found `--ledger`"],
  [["scan", "--history", "--ledger"], "`--ledger FILE` but found no value"],
] as const) {
  test(`stackgate refuses ${args.join(" ")}`, async () => {
    const { code, stderr } = await stackgate(args, { cwd: folder() });
    assert.equal(code, 2);
    assert.ok(stderr.includes(says), stderr);
  });
}

test("scan --history --ledger looks into archives each time, and tells what it could not look into", async () => {
  const key = `key = "${KEY}"\n`;
  const made = repo({
    "a.txt": "1\n",
    "held.zip": zipOf([{ name: "k.py", content: key }]),
    "clean.zip": zipOf([{ name: "x.txt", content: "2\n" }]),
    "big.bin": `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 12\n`,
  });
  made.commit("removes", { "held.zip": undefined, "b.txt": "3\n" });
  const ledger = join(folder(), "ledger");
  const without = reportOf(await scan(made.path, undefined));
  assert.deepEqual(
    without.findings.map((one) => (one as { path: string }).path),
    ["held.zip!/k.py"],
  );
  for (const _ of [1, 2]) {
    const told = reportOf(await scan(made.path, ledger));
    assert.deepEqual(told.findings, without.findings);
    assert.deepEqual(told.summary.coverage.skipped, without.summary.coverage.skipped);
  }
  assert.equal(known(await scan(made.path, ledger)), 2);
});

test("scan --history --deadline tells what it tells without, names of files included", async () => {
  const made = history();
  const ledger = join(folder(), "ledger");
  const without = await scan(made.path, ledger);
  const told = await scan(made.path, ledger, {}, "--deadline", "60");
  assert.deepEqual(reportOf(told).findings, reportOf(without).findings);
});
