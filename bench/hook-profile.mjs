// Where the time of a hook goes: the same process with one thing more in each row, all rows run in turn.
//   node bench/hook-profile.mjs [RUNS]     writes its section of bench/RESULTS.md
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { circumstances, table, writeSection } from "./results.mjs";
import { environment } from "./speed/environment.mjs";
import { workloads } from "./workloads/pre-commit.mjs";

const TIME = "/usr/bin/time";
const top = join(import.meta.dirname, "..");
const runs = Number(process.argv[2] ?? 25);
const scratch = mkdtempSync(join(tmpdir(), "stackgate-profile-"));
const cli = join(top, "dist", "cli.js");

/** What was weighed, with what came of it: processor time of the three files on Node 24.9, two cores, other work on the machine. */
const TRIED = [
  "Kept: V8's optimizing compilers wait, and patterns are compiled once (a sixth of the processor time; on two cores they took the second). Flags are set only where no code is loaded: set before, node's own modules come out of no cache (8 to 14 ms).",
  "Kept: the door is CommonJS and every part that a clean run needs is a script (3 to 7 ms: what reads modules is never started); nothing loads zlib, worker threads or os; sentences and word lists are made when they are asked for (the code in the cache is a ninth smaller).",
  "Kept: the code cache holds what a run has called, behind a SHA-1 by the module that holds contents against their ids anyway.",
  "Not kept: no optimizing compiler at all (as quick, but one large file would take many times as long); thresholds of Turbofan and of replacing code that runs (V8 works their usual values out when it starts, so that they cannot be put back, and then no cache is taken); larger new space, no baseline compiler, interpreted patterns alone (no difference).",
  "Not kept: a V8 snapshot (with nothing but `child_process` in it 11 ms more than `node -e 0`; only a hook file could name it; the builtins in it are not supported); reading the index ourselves (see the forms that git knows); node's internal bindings without `child_process` (deprecated); not holding contents against their ids (forged objects would pass).",
  "What is left above two children of git: code out of the cache (some 800 KB with what compose files need, 8 to 10 ms), and rules that run once each, interpreted.",
];

try {
  if (!existsSync(TIME)) throw new Error(`${TIME} is needed: GNU time`);
  const folders = prepared();
  const spawning = `const { spawn } = require("node:child_process");
    spawn("git", ["diff-index", "--cached", "--raw", "-z", "HEAD", "--"], { stdio: ["ignore", "pipe", "pipe"] }).stdout.resume();
    const batch = spawn("git", ["cat-file", "--batch"], { stdio: ["pipe", "pipe", "pipe"] });
    batch.stdout.once("data", () => batch.stdin.end());
    batch.stdin.write("HEAD\\n");`;
  const scan = [cli, "scan", "--staged"];
  const rows = [
    ["`node -e 0`", folders.all, ["-e", "0"]],
    ["and `git diff --cached` behind it: the floor", folders.all, ["-e", "0"], ["diff", "--cached"]],
    ["node with `child_process` loaded", folders.all, ["-e", 'require("node:child_process")']],
    ["and two children of git", folders.all, ["-e", spawning]],
    ["a scan of nothing staged", folders.none, scan],
    ["a scan of one .ts file", folders.one, scan],
    ["a scan of the three files", folders.all, scan],
    ["the same, nothing out of the code cache", folders.all, scan, undefined, { HOME: "", XDG_CACHE_HOME: "" }],
  ];
  const times = rows.map(() => ({ walls: [], cpus: [] }));
  for (let run = -1; run < runs; run++) {
    for (const [i, [, cwd, args, git, more]] of rows.entries()) {
      const spent = [
        timed(cwd, [process.execPath, ...args], more),
        ...(git === undefined ? [] : [timed(cwd, ["git", ...git])]),
      ];
      if (run < 0) continue;
      times[i].walls.push(sum(spent.map(({ wall }) => wall)));
      times[i].cpus.push(sum(spent.map(({ cpu }) => cpu)));
    }
  }
  const lines = table([
    ["", "wall, median ms", "processor, mean ms"],
    ...rows.map(([name], i) => [name, median(times[i].walls).toFixed(0), (sum(times[i].cpus) / runs).toFixed(0)]),
  ]);
  console.log(lines.join("\n"));
  writeSection("hook-profile", "Where the time of a hook goes", [
    `\`node bench/hook-profile.mjs ${runs}\`: ${runs} runs in turn, ${circumstances()} Processor time is of the process and its children.`,
    "",
    ...lines,
    "",
    ...TRIED.map((line) => `- ${line}`),
    "",
  ]);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** The repository of the workload, and two with less of it staged. */
function prepared() {
  const workload = workloads.find(({ name }) => name === "pre-commit");
  const cache = join(top, ".cache", "bench");
  mkdirSync(cache, { recursive: true });
  const all = workload.prepare({ cache, scratch: join(scratch, "all"), scale: 1 }).cwd;
  const less = (name, paths) => {
    const copy = join(scratch, name);
    cpSync(all, copy, { recursive: true });
    spawnSync("git", ["reset", "--quiet", "--", ...paths], { cwd: copy, env: environment });
    return copy;
  };
  return { all, one: less("one", ["stack-0"]), none: less("none", ["."]) };
}

/** Milliseconds. */
function timed(cwd, command, more = {}) {
  const start = process.hrtime.bigint();
  const done = spawnSync(TIME, ["-f", "measured %U %S", ...command], {
    cwd,
    env: { ...environment, ...more },
    encoding: "utf8",
  });
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  if (done.status !== 0)
    throw new Error(`${command.join(" ")} ended with ${done.status}: ${done.stdout}${done.stderr}`);
  const [, user, system] = /measured (\S+) (\S+)/.exec(done.stderr) ?? [];
  return { wall, cpu: (Number(user) + Number(system)) * 1000 };
}

function sum(values) {
  return values.reduce((all, value) => all + value, 0);
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
