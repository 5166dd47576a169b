// Every hostile repository of the tables, built for real and judged by the built command line.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { isAbsolute, join } from "node:path";
import { test } from "node:test";
import { allCases } from "./all-cases.ts";
import { type HostileCase, hiddenTexts, RULE, type Scan, type ScanReport, type World } from "./case.ts";
import { runCli, type Told } from "./run-cli.ts";
import { worldOf } from "./world.ts";

const FORMATS = ["text", "sarif", "github"] as const;
/** Every second case is told in one more format than JSON, each in its turn. */
const FORMATS_TURN = 6;
const REQUIREMENTS = Array.from({ length: 12 }, (_, i) => i + 1);
const MECHANISMS = Array.from({ length: 18 }, (_, i) => i + 1);
const LEAST_CASES = 3;

/** Starts at most as many cases at once as the machine has cores, in order; each is awaited by its own test. */
function startAll<T>(works: readonly (() => Promise<T>)[]): readonly Promise<T>[] {
  let running = 0;
  const waiting: (() => void)[] = [];
  return works.map(async (work) => {
    if (running >= availableParallelism()) await new Promise<void>((go) => waiting.push(go));
    running++;
    try {
      return await work();
    } finally {
      running--;
      waiting.shift()?.();
    }
  });
}

async function judge(one: HostileCase, at: number): Promise<void> {
  const world = worldOf(one);
  const before = filesBelow(join(world.repository.path, ".git"));
  for (const scan of one.scans) {
    await judgeScan(scan, world);
    const others = scan === one.scans[0] ? FORMATS.slice(at % FORMATS_TURN, (at % FORMATS_TURN) + 1) : [];
    for (const format of scan.everyFormat === true ? FORMATS : others) await judgeFormat(scan, world, format);
    const ran = existsSync(world.mark) ? readFileSync(world.mark, "utf8") : "";
    assert.equal(ran, "", `a program of the repository was run by ${argsOf(scan, world).join(" ")}`);
  }
  if (one.gitWrites !== true)
    assert.deepEqual(filesBelow(join(world.repository.path, ".git")), before, "the repository was written to");
  if (one.springs === undefined) return;
  try {
    execFileSync("git", one.springs, { cwd: world.repository.path, env: { ...world.repository.env }, stdio: "ignore" });
  } catch {
    // Whether it ends well does not matter.
  }
  assert.ok(existsSync(world.mark), `the trap is none: git ${one.springs.join(" ")} left no mark`);
}

async function judgeScan(scan: Scan, world: World): Promise<void> {
  const told = await run(scan, world, "json");
  const output = `${told.stdout}${told.stderr}`;
  const args = argsOf(scan, world).join(" ");
  assert.equal(told.status, scan.exit, `${args}: ${output.slice(0, 4000)}`);
  isQuietAbout(told, args);
  if (scan.says !== undefined) assert.match(output, scan.says);
  if (scan.command !== undefined) return;
  const report = JSON.parse(told.stdout) as ScanReport;
  const found = report.findings.filter(({ blocking }) => blocking);
  if (scan.finds !== undefined) assert.deepEqual(placesOf(found, scan.finds), scan.finds, `${args}: ${output}`);
  if (scan.problems !== undefined)
    assert.deepEqual(report.problems.map(({ code }) => code).sort(), scan.problems, `${args}: ${output}`);
}

/** As the expectation writes them: with a line where that has one, with the rule where it is another. */
function placesOf(found: ScanReport["findings"], expected: readonly string[]): readonly string[] {
  const hasLines = expected.some((place) => /:\d+$/.test(place));
  const places = found.map(({ ruleId, path, startLine }) => {
    const rule = ruleId === RULE ? "" : `${ruleId} `;
    return `${rule}${path}${hasLines ? `:${startLine}` : ""}`;
  });
  return [...new Set(places)].sort();
}

async function judgeFormat(scan: Scan, world: World, format: string): Promise<void> {
  if (scan.command !== undefined) return;
  const told = await run(scan, world, format);
  const args = `${argsOf(scan, world).join(" ")} --format ${format}`;
  assert.equal(told.status, scan.exit, `${args}: ${told.stdout}${told.stderr}`);
  isQuietAbout(told, args);
  if (format === "sarif") JSON.parse(told.stdout);
  if (format !== "github") return;
  for (const line of told.stdout.split("\n"))
    assert.match(line, /^(?:$|::(?:error|warning|notice|group|endgroup|debug)(?: |::)|[^:])/, args);
}

/** No secret, and nothing that a terminal or a runner would act on. */
function isQuietAbout({ stdout, stderr }: Told, args: string): void {
  for (const text of [stdout, stderr]) {
    for (const secret of hiddenTexts()) {
      const parts = secret.length < 24 ? [secret] : [secret.slice(4, 16), secret.slice(-17, -5)];
      for (const part of [...parts, Buffer.from(secret).toString("base64").slice(0, 24)])
        assert.ok(!text.includes(part), `${args}: a secret was printed`);
    }
    assert.doesNotMatch(text, /[\x00-\x09\x0b-\x1f\x7f\x80-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/, args);
  }
}

function run(scan: Scan, world: World, format: string): Promise<Told> {
  const { repository } = world;
  const cwd = typeof scan.cwd === "function" ? scan.cwd(world) : (scan.cwd ?? repository.path);
  const stdin = typeof scan.stdin === "function" ? scan.stdin(world) : scan.stdin;
  if (scan.unprivileged === true && process.geteuid?.() === 0)
    execFileSync("chown", ["-hR", "65534:65534", join(repository.path, "..")]);
  const argv =
    scan.command === undefined
      ? ["scan", "--format", format, ...argsOf(scan, world)]
      : [scan.command, ...argsOf(scan, world)];
  return runCli({
    argv,
    cwd: isAbsolute(cwd) ? cwd : join(repository.path, cwd),
    env: { ...repository.env, ...scan.env?.(world) },
    ...(stdin === undefined ? {} : { stdin }),
    unprivileged: scan.unprivileged === true,
  });
}

function argsOf({ args }: Scan, world: World): readonly string[] {
  return typeof args === "function" ? args(world) : args;
}

/** Names and sizes. */
function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path} ${statSync(path).size}`)
    .sort();
}

/** Parts of names, with commas between; all cases when absent. */
const only = process.env.STACKGATE_CASES?.split(",");
const chosen = allCases.filter(({ name }) => only === undefined || only.some((part) => name.includes(part)));
const outcomes = startAll(
  chosen.map((one, at) => async () => {
    return judge(one, at).then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
  }),
);

for (const [at, one] of chosen.entries()) {
  test(one.name, async () => {
    const outcome = await outcomes[at];
    if (outcome !== undefined) throw outcome.error;
  });
}

test("no two cases share a name", () => {
  const names = allCases.map(({ name }) => name);
  assert.deepEqual(
    names.filter((name, at) => names.indexOf(name) !== at),
    [],
  );
});

test("each requirement and each mechanism has its cases", {
  skip: only === undefined ? false : "some cases alone",
}, () => {
  const few = (numbers: readonly number[], of: (one: HostileCase) => readonly number[]): readonly number[] =>
    numbers.filter((number) => allCases.filter((one) => of(one).includes(number)).length < LEAST_CASES);
  assert.deepEqual(
    [few(REQUIREMENTS, ({ requirements }) => requirements), few(MECHANISMS, ({ mechanisms }) => mechanisms)],
    [[], []],
  );
});
