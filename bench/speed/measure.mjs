// Commands run in turn, so that whatever else the machine does meets all of them.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { environment } from "./environment.mjs";

/** A scan that finds something ends with 1, one of kingfisher with 200 (its README, "Exit codes"). */
const ENDINGS = new Set([0, 1, 200]);

/**
 * Milliseconds by name, one a run. `commands`: by name, those that are run one after the other and count as one. Their output is
 * read and thrown away.
 */
export function timedInTurn(commands, { cwd, runs }) {
  const all = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let run = -1; run < runs; run++) {
    for (const [name, list] of Object.entries(commands)) {
      const wall = list.reduce((sum, command) => sum + timed(command, cwd), 0);
      // The first turn fills the caches.
      if (run >= 0) all[name].push(wall);
    }
  }
  return all;
}

function timed([program, ...args], cwd) {
  const start = process.hrtime.bigint();
  const done = spawnSync(program, args, { cwd, env: environment, stdio: ["ignore", "ignore", "ignore"] });
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  if (!ENDINGS.has(done.status))
    throw new Error(`${program} ${args.join(" ")} ended with ${done.status ?? done.error}`);
  return wall;
}

/** The median of how often one takes as long as the other of the same turn. */
export function medianRatio(some, others) {
  const ratios = some.map((value, i) => value / others[i]).sort((a, b) => a - b);
  return ratios[Math.floor(ratios.length / 2)];
}

/** What a command prints, and what it ends with. */
export function found([program, ...args], cwd) {
  const done = spawnSync(program, args, { cwd, env: environment, encoding: "utf8", maxBuffer: 1 << 30 });
  return { status: done.status, output: `${done.stdout}${done.stderr}` };
}

const TIME = "/usr/bin/time";

/** Of one run more: user and system time of it and its children, and the most memory that one of them had. NaN without GNU time. */
export function figures(command, cwd) {
  if (!existsSync(TIME)) return { cpuMs: Number.NaN, peakMiB: Number.NaN };
  const { output } = found([TIME, "-f", "measured %U %S %M", ...command], cwd);
  const [, user, system, kib] = /measured (\S+) (\S+) (\S+)/.exec(output) ?? [];
  return { cpuMs: (Number(user) + Number(system)) * 1000, peakMiB: Number(kib) / 1024 };
}
