// Runs dist/cli.js as a child, and holds what it does against what holds for every run: nothing leaks, nothing is injected, nothing
// is asked of the network, nothing stays behind.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { existsSync, lstatSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { folder } from "../support/repo.ts";
import { type Run, type Scene, SECRETS } from "./robust-case.ts";

const TOP = process.env.STACKGATE_TOP ?? process.cwd();
const CLI = join(TOP, "dist/cli.js");

export interface Told {
  readonly args: readonly string[];
  readonly exit: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

/** Loaded before the program: whatever asks for a socket or a name leaves a mark. */
function networkTrap(mark: string): string {
  const file = join(folder("trap"), "trap.mjs");
  const source = `
    import { appendFileSync } from "node:fs";
    import { createRequire } from "node:module";
    const require = createRequire(import.meta.url);
    const tell = (what) => appendFileSync(${JSON.stringify(mark)}, what + "\\n");
    for (const [name, of] of [["net", "Socket"], ["dgram", "Socket"]]) {
      const { prototype } = require("node:" + name)[of];
      for (const method of ["connect", "send"]) {
        const own = prototype[method];
        if (own !== undefined) prototype[method] = function (...args) { tell(name + "." + method); return own.apply(this, args); };
      }
    }
    const dns = require("node:dns");
    for (const method of ["lookup", "resolve"]) dns[method] = () => { tell("dns." + method); throw new Error("no network"); };
    globalThis.fetch = () => { tell("fetch"); throw new Error("no network"); };
  `;
  writeFileSync(file, source);
  return file;
}

let trap: { readonly file: string; readonly mark: string } | undefined;

/** Runs it once, as it is typed. */
export async function runOnce(
  { repository }: Scene,
  { args, stdin = "", env = {}, cwd, seconds = 20, megabytes, asOther }: Run,
): Promise<Told> {
  if (trap === undefined) {
    const mark = join(folder("network"), "asked");
    trap = { mark, file: networkTrap(mark) };
  }
  const [home, temporary] = [folder("home"), folder("tmp")];
  const memory = megabytes === undefined ? [] : [`--max-old-space-size=${megabytes}`];
  const node = [process.execPath, ...memory, "--import", trap.file, CLI, ...args];
  const isRoot = process.geteuid?.() === 0 && asOther === true;
  if (isRoot) execFileSync("chown", ["-R", "65534", repository.path, home, temporary, dirname(trap.mark)]);
  const [program = "", ...given] = isRoot ? ["setpriv", "--reuid=65534", "--clear-groups", "--", ...node] : node;
  const child = spawn(program, given, {
    cwd: cwd ?? repository.path,
    env: { ...repository.env, HOME: home, TMPDIR: temporary, ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  child.stdin.on("error", () => {});
  child.stdin.end(stdin);
  let isLate = false;
  const begun = Date.now();
  const timer = setInterval(() => {
    isLate ||= usedSeconds(child.pid) > seconds || Date.now() - begun > PATIENCE * seconds * 1000;
    if (isLate) child.kill("SIGKILL");
  }, 250);
  const [status, signal] = await new Promise<readonly [number | null, string | null]>((done) => {
    child.once("close", (code, by) => done([code, by]));
  });
  clearInterval(timer);
  const told = {
    args,
    exit: isLate ? `not within ${seconds} s` : (status ?? String(signal)),
    stdout: Buffer.concat(stdout).toString("utf8"),
    stderr: Buffer.concat(stderr).toString("utf8"),
  };
  assert.deepEqual(existsSync(trap.mark), false, "the network was asked");
  const kept = stateOf(home).map((line) => line.split(" ", 1)[0] ?? "");
  const others = kept.filter((name) => !OURS.some((folder) => name.startsWith(folder)));
  assert.deepEqual([others, readdirSync(temporary)], [[], []], "something was left behind");
  const all = kept.map((name) => readFileSync(`${home}${name}`, "latin1")).join("\n");
  for (const secret of SECRETS)
    for (const part of partsOf(secret)) assert.ok(!all.includes(part), `${args.join(" ")} keeps a secret`);
  return told;
}

/** What the last run found is kept for whoever accepts it, and our own code as it was compiled; a secret is not. */
const OURS = ["/.local/state/stackgate/", "/.cache/stackgate/code/"];

/** A machine may have other things to do: what counts is the time of the processor, and this many times that on the wall. */
const PATIENCE = 15;

function usedSeconds(pid: number | undefined): number {
  try {
    const words = readFileSync(`/proc/${pid}/stat`, "latin1").split(") ")[1]?.split(" ") ?? [];
    return (Number(words[11]) + Number(words[12])) / 100;
  } catch {
    return 0;
  }
}

/** What no output may hold, whatever the repository holds. */
export function checkOutput({ args, exit, stdout, stderr }: Told, secrets: readonly string[] = SECRETS): void {
  const both = `${stdout}\n${stderr}`;
  const shown = JSON.stringify(both.slice(0, 4000));
  for (const secret of secrets)
    for (const part of partsOf(secret)) assert.ok(!both.includes(part), `${args.join(" ")} prints a secret: ${shown}`);
  const control = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/u.exec(both.replaceAll("\n", ""));
  assert.equal(control, null, `${args.join(" ")} prints U+${control?.[0].codePointAt(0)?.toString(16)}: ${shown}`);
  assert.doesNotMatch(both, /##\[/, shown);
  assert.doesNotMatch(both, /^ {4}at .*:\d+:\d+\)?$/m, shown);
  const isGithub = args.includes("github");
  for (const line of stdout.split("\n")) {
    if (isGithub && line !== "") assert.match(line, /^::(?:error|warning|notice)(?: (?:[a-zA-Z]+=[^:,]*,?)+)?::/);
    else assert.doesNotMatch(line, /^\s*::/);
  }
  for (const line of stderr.split("\n")) assert.doesNotMatch(line, /^\s*::/);
  const isElsewhere = args.includes("--output") || (stdout === "" && exit === 2);
  if (!isElsewhere && (args.includes("json") || args.includes("sarif"))) JSON.parse(stdout);
}

/** What of a secret may not be shown: of a token its beginning and its last four characters may. */
function partsOf(secret: string): readonly string[] {
  const [size, from, to] = [12, 10, secret.length - 6];
  if (to - from < size) return [secret];
  const parts: string[] = [];
  for (let at = from; at + size <= to; at += 3) parts.push(secret.slice(at, at + size));
  return parts;
}

/** Names, sizes and times below a folder: what a scan must not change. */
export function stateOf(top: string): readonly string[] {
  const state: string[] = [];
  const walk = (path: string, name: string): void => {
    const { size, mtimeMs, mode } = lstatSync(path);
    if (lstatSync(path).isDirectory())
      for (const member of readdirSync(path)) walk(join(path, member), `${name}/${member}`);
    else state.push(`${name} ${size} ${mtimeMs} ${mode}`);
  };
  walk(top, "");
  return state;
}
