// A shard that is killed for real goes on from what it kept.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { folder, type Repository, repo } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";

const CLI = join(process.env.STACKGATE_TOP ?? process.cwd(), "dist/cli.js");
const KEY = secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}");
const FILES = 160;

/** Files of 64 KiB, each an object of its own; some hold a key, and so does what commits say. */
function history(): Repository {
  const made = repo();
  for (let part = 0; part < 4; part++) {
    const files: Record<string, string> = {};
    for (let i = 0; i < FILES / 4; i++) {
      const key = i % 10 === 3 ? `key = "${secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}", part * 100 + i)}"\n` : "";
      files[`src/${part}/${i}.py`] = `n = ${part}.${i}\n${"a line that says nothing at all\n".repeat(2000)}${key}`;
    }
    made.commit(part === 2 ? `says ${KEY}` : `part ${part}`, files);
  }
  return made;
}

/** A folder with a git that takes its time to say what objects hold. */
function slowGit(): string {
  const path = folder("slow");
  const real =
    (process.env.PATH ?? "")
      .split(":")
      .map((one) => join(one, "git"))
      .find(existsSync) ?? "";
  const slow = `const git = require("node:child_process").spawn(process.argv[2], process.argv.slice(3), { stdio: ["inherit", "pipe", "inherit"] });
git.stdout.on("data", (chunk) => {
  git.stdout.pause();
  process.stdout.write(chunk, () => setTimeout(() => git.stdout.resume(), 50));
});
git.on("close", (code) => { process.exitCode = code ?? 1; });
`;
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, "slow.cjs"), slow);
  const script = `#!/bin/sh
case " $* " in *" cat-file "*) exec '${process.execPath}' '${path}/slow.cjs' '${real}' "$@" ;; esac
exec '${real}' "$@"
`;
  writeFileSync(join(path, "git"), script, { mode: 0o755 });
  return path;
}

interface Report {
  readonly findings: readonly object[];
  readonly summary: { readonly coverage: { readonly known?: number; readonly documents: number } };
}

function reportOf(
  made: Repository,
  args: readonly string[],
  path?: string,
): { readonly done: Promise<Report>; kill(): void } {
  const env = { ...made.env, ...(path === undefined ? {} : { PATH: `${path}:${process.env.PATH}` }) };
  const child = spawn(process.execPath, [CLI, "scan", "--history", "--format", "json", ...args], {
    cwd: made.path,
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Report>((told, failed) => {
    child.once("close", (code) => {
      if (code === 0 || code === 1) told(JSON.parse(Buffer.concat(chunks).toString()) as Report);
      else failed(new Error(`ended with ${code}`));
    });
  });
  return { done, kill: () => child.kill("SIGKILL") };
}

async function kept(ledger: string): Promise<void> {
  while (!existsSync(ledger)) await new Promise((later) => setTimeout(later, 20));
}

test("a shard that is killed goes on from what it kept, with nothing lost or told twice", async () => {
  const made = history();
  const slow = slowGit();
  let known = 0;
  for (const shard of ["1/2", "2/2"]) {
    const whole = await reportOf(made, ["--shard", shard]).done;
    assert.ok(whole.findings.length > 3);
    const ledger = join(folder(), "ledger");
    const args = ["--shard", shard, "--ledger", ledger];
    const killed = reportOf(made, args, slow);
    const ended = assert.rejects(killed.done, /ended with null/);
    await Promise.race([kept(ledger), ended]);
    killed.kill();
    await ended;
    assert.ok(!readFileSync(ledger, "utf8").includes(KEY));
    const resumed = await reportOf(made, args).done;
    assert.deepEqual(resumed.findings, whole.findings);
    known += resumed.summary.coverage.known ?? 0;
  }
  assert.ok(known > 10 && known < FILES, `${known} of ${FILES} files were known`);
});
