// JSON lines of a process: a line can be read before the scan has come to its end, whoever reads may be slow, or leave.
import assert from "node:assert/strict";
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { builtPackage } from "../support/built-package.ts";
import { readLines } from "../support/json-lines.ts";
import { folder, repo, wrappedGit, writeInto } from "../support/repo.ts";
import { secretOf } from "../support/secret.ts";

const { cli } = builtPackage(join(folder("package"), "stackgate"));
const keyOf = (seed: string): string => secretOf("sk-proj-{b64url:74}T3BlbkFJ{b64url:74}", seed);
const fileOf = (seed: string): string => `export const key = "${keyOf(seed)}";\n`;

const ended = (child: ChildProcess): Promise<number | null> => new Promise((done) => child.once("close", done));

/** Passes on what it reads until it has passed on three keys, and the rest once the file of that name is there. */
const GATE = `
import { existsSync } from "node:fs";
let seen = "";
let isOpen = false;
for await (const chunk of process.stdin) {
  if (!isOpen) {
    seen += chunk.toString("latin1");
    const keys = seen.split("T3BlbkFJ").length - 1;
    if (keys > 3) {
      for (let tries = 0; !existsSync(process.argv[2]); tries++) {
        if (tries > 3000) process.exit(1);
        await new Promise((done) => setTimeout(done, 20));
      }
      isOpen = true;
    }
  }
  process.stdout.write(chunk);
}
`;

test("of a history a finding is read while git has not given the rest of it", async () => {
  const made = repo();
  // One object is one answer, each too long to come with the next.
  for (const name of ["a", "b", "c", "d"])
    made.commit(name, { [`${name}.ts`]: `${fileOf(name)}${`// ${name}\n`.repeat(60_000)}` });
  const [go, gate] = [join(folder("go"), "go"), join(folder("gate"), "gate.mjs")];
  writeFileSync(gate, GATE);
  const bin = wrappedGit(
    `case "$*" in *"cat-file --batch"*) $GIT | '${process.execPath}' '${gate}' '${go}';; *) exec $GIT;; esac`,
  );
  const env = { ...made.env, PATH: [bin, made.env.PATH].join(delimiter) };
  const child = spawn(process.execPath, [cli, "scan", "--history", "--format", "jsonl"], { cwd: made.path, env });
  const end = ended(child);
  let text = "";
  for await (const line of createInterface({ input: child.stdout })) {
    // What is not read yet waits for this very line.
    if (text === "") writeFileSync(go, "");
    text += `${line}\n`;
  }
  assert.equal(await end, 1);
  const read = readLines(text);
  assert.equal(read.findings.length, 4);
  assert.equal(read.summary.verdict, "blocked");
});

test("of a tree a slow reader holds the scan up: what is gone when it reads on was not looked at before", async () => {
  const top = folder("tree");
  const names = Array.from({ length: 900 }, (_, i) => `${String(i).padStart(4, "0")}.ts`);
  writeInto(top, Object.fromEntries(names.map((name) => [name, fileOf(name)])));
  const child = spawn(process.execPath, [cli, "scan", "--no-git", "--format", "jsonl", "."], { cwd: top });
  const end = ended(child);
  let text = "";
  child.stdout.on("data", (chunk: Buffer) => {
    if (text === "") {
      child.stdout.pause();
      rmSync(join(top, "0899.ts"));
      child.stdout.resume();
    }
    text += chunk.toString("utf8");
  });
  assert.equal(await end, 1);
  const { findings, summary } = readLines(text);
  assert.equal(findings.length, 899);
  assert.equal(summary.blocking, 899);
});

test("a reader that leaves after a line changes nothing of the exit code, and nothing is said of it", () => {
  const made = repo(Object.fromEntries(["a", "b", "c"].map((name) => [`${name}.ts`, fileOf(name)])));
  const script = '("$1" "$2" scan --format jsonl; echo "$?" >&2) | head -n 1';
  const { stdout, stderr } = spawnSync("sh", ["-c", script, "sh", process.execPath, cli], {
    cwd: made.path,
    env: made.env,
    encoding: "utf8",
  });
  assert.equal(stderr, "1\n");
  assert.match(stdout, /^\{"version":1,"type":"finding","number":1,.*\}\n$/);
});
