// How long scans take, as ratios to floors that no scanner of this kind can be below and to other scanners, all run in turn on one
// machine. Each file of bench/workloads/ is one kind of work.
//   node bench/speed.mjs                   against the floors alone: npm run bench:self
//   node bench/speed.mjs --rivals          other scanners too, and the results into bench/RESULTS.md: npm run bench
//   --only NAME    the workloads whose names begin so; may be repeated
//   --runs COUNT   of each command; absent: as each workload has it
//   --growth       also with 2, 4 and 8 times as much, or as often as much of what is smaller where a workload says so
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { installRivals } from "./install-rivals.mjs";
import { circumstances, table, writeSection } from "./results.mjs";
import { HOME, rivalCommand, rivals } from "./rivals.mjs";
import { figures, found, medianRatio, timedInTurn } from "./speed/measure.mjs";

const top = join(import.meta.dirname, "..");
const { values: flags } = parseArgs({
  options: {
    rivals: { type: "boolean", default: false },
    growth: { type: "boolean", default: false },
    only: { type: "string", multiple: true, default: [] },
    runs: { type: "string" },
  },
});
const cache = join(top, ".cache", "bench");
const scratch = mkdtempSync(join(tmpdir(), "stackgate-speed-"));
const own = (args) => [process.execPath, join(top, "dist", "cli.js"), ...args];
/** Milliseconds as they are told, with their unit. */
const took = (value) =>
  value < 10_000 ? `${value.toFixed(value < 100 ? 1 : 0)} ms` : `${(value / 1000).toFixed(1)} s`;

try {
  mkdirSync(cache, { recursive: true });
  if (flags.rivals) installRivals();
  const git = spawnSync("git", ["--version"], { encoding: "utf8" }).stdout.trim();
  console.log(`${circumstances()} ${git}.`);
  let isWithin = true;
  for (const workload of await chosen()) isWithin = (await measure(workload)) && isWithin;
  if (!isWithin) console.log("A bar was missed.");
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function chosen() {
  const files = readdirSync(join(import.meta.dirname, "workloads")).sort();
  const all = [];
  for (const file of files) all.push(...(await import(`./workloads/${file}`)).workloads);
  const { only } = flags;
  const some = all.filter(({ name }) => only.length === 0 || only.some((start) => name.startsWith(start)));
  if (some.length === 0) throw new Error(`no workload is called ${only.join(" or ")}`);
  return some;
}

/** Prints the rows of one workload, and tells whether its bar is kept. */
async function measure(workload) {
  const { name, title, bar, aim } = workload;
  const prepared = await workload.prepare({ cache, scratch: folderOf(name), scale: 1 });
  const { floor, scan, size, cwd, note } = prepared;
  const commands = { floor: floor.commands, stackgate: [own(scan)], ...rivalCommands(prepared) };
  check("stackgate", own(scan), prepared);
  const missed = flags.rivals
    ? Object.keys(commands)
        .slice(2)
        .filter((rival) => !finds(commands[rival][0], prepared))
    : [];
  const times = timedInTurn(commands, { cwd, runs: Number(flags.runs ?? workload.runs) });
  const { cpuMs, peakMiB } = figures(own(scan), cwd);
  const rows = Object.entries(times).map(([command, walls]) => [
    command === "floor" ? floor.name : command,
    took(median(walls)),
    medianRatio(times.stackgate, walls).toFixed(2),
  ]);
  const ratio = medianRatio(times.stackgate, times.floor);
  const isKept = bar === undefined || ratio <= bar;
  const told = [
    `${size}. Medians of ${times.floor.length} runs in turn; the last column is how many times as long stackgate takes.`,
    `stackgate: ${took(cpuMs)} of processor time, ${Math.round(peakMiB)} MiB at most. ${barTold({ ratio, bar, aim, floor })}`,
    ...(flags.rivals && note !== undefined ? [note] : []),
    ...(missed.length === 0 ? [] : [`Did not tell the planted key: ${missed.join(", ")}.`]),
  ];
  const lines = [...table([["", "time", "times"], ...rows]), "", ...told, ...(await growthOf(workload))];
  console.log(`\n${name}: ${title}\n${lines.join("\n")}`);
  if (flags.rivals) {
    const command = `\`npm run bench -- --only ${name}\`, ${circumstances()} ${versions(commands)}`;
    writeSection(`speed-${name}`, `Speed: ${title}`, [command, "", ...lines]);
  }
  return isKept;
}

function barTold({ ratio, bar, aim, floor }) {
  if (bar === undefined) return "";
  const against = `${ratio.toFixed(2)} times ${floor.name}`;
  return `${against}: bar ${bar}${aim === undefined ? "" : `, aim ${aim}`}${ratio <= bar ? "" : ", **missed**"}.`;
}

const GROWTH_RUNS = 5;

/** How the time grows with the size, as an exponent: 1 is linear. */
async function growthOf(workload) {
  if (!flags.growth) return [];
  const points = [];
  const { smallest = 1 } = workload;
  for (const scale of [1, 2, 4, 8].map((times) => times * smallest)) {
    const prepared = await workload.prepare({ cache, scratch: folderOf(`${workload.name}-${scale}`), scale });
    const runs = Number(flags.runs ?? GROWTH_RUNS);
    const { wall } = timedInTurn({ wall: [own(prepared.scan)] }, { cwd: prepared.cwd, runs });
    // The least: what else the machine does would be taken for growth.
    points.push([scale, Math.min(...wall)]);
    rmSync(prepared.cwd, { recursive: true, force: true });
  }
  const [x, y] = [0, 1].map((axis) => points.map((point) => Math.log(point[axis])));
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const slope =
    x.reduce((sum, value, i) => sum + (value - mean(x)) * (y[i] - mean(y)), 0) /
    x.reduce((sum, value) => sum + (value - mean(x)) ** 2, 0);
  const told = points.map(([scale, wall]) => `${scale}x ${took(wall)}`).join(", ");
  return ["", `How it grows: ${told}; exponent ${slope.toFixed(2)}.`];
}

function folderOf(name) {
  const folder = join(scratch, name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

function rivalCommands({ rivals = {} }) {
  if (!flags.rivals) return {};
  const present = Object.entries(rivals).flatMap(([rival, args]) => {
    const command = rivalCommand(rival);
    if (command === undefined) console.log(`${rival} is neither on the PATH nor under ${HOME}`);
    return command === undefined ? [] : [[rival, [[command, ...args]]]];
  });
  return Object.fromEntries(present);
}

/** Fails where what is measured is not what was meant to be: a scan that finds nothing may not have looked. */
function check(name, command, prepared) {
  const { status, output } = found(command, prepared.cwd);
  const expected = prepared.planted === undefined ? 0 : 1;
  if (status !== expected || (prepared.planted !== undefined && !output.includes(prepared.planted)))
    throw new Error(`${name} ended with ${status} where ${expected} was expected:\n${output.slice(-2000)}`);
}

function finds(command, { planted, cwd }) {
  return planted === undefined || found(command, cwd).output.includes(planted);
}

function versions(commands) {
  const { present } = rivals(scratch);
  const others = Object.keys(commands).filter((name) => name in present);
  return others.length === 0 ? "" : `${others.map((name) => `${name} ${present[name].version}`).join(", ")}.`;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
