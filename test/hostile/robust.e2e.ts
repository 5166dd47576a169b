// Hostile repositories, second half: what is printed, what is in files, compose files that are no honest ones, and how a run ends.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { after, describe, it, test } from "node:test";
import { contentCases } from "./content-cases.ts";
import { outputCases } from "./output-cases.ts";
import { placeCases } from "./place-cases.ts";
import { processCases } from "./process-cases.ts";
import { type HostileCase, type Run, type Scene, SECRETS, sceneOf } from "./robust-case.ts";
import { checkOutput, runOnce, stateOf, type Told } from "./robust-run.ts";
import { yamlCases } from "./yaml-cases.ts";

const cases: readonly HostileCase[] = [...outputCases, ...contentCases, ...yamlCases, ...placeCases, ...processCases];

const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url ?? "");
  response.end("services: {}\n");
});
await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
after(() => server.close());

const FORMATS: readonly (readonly string[])[] = [
  ["--format", "sarif"],
  ["--format", "github"],
  ["--lang", "zh", "--verbose"],
];
/** The others, which differ from those in little. */
const MORE: readonly (readonly string[])[] = [
  ...FORMATS,
  [],
  ["--quiet"],
  ["--verbose"],
  ["--format", "github", "--lang", "zh"],
];
/** What is about output is told in one of these too, of the rest every fourth. */
const isToldTwice = (one: HostileCase, turn: number): boolean => /R1[01]|M19|M20/.test(one.of) || turn % 4 === 0;
const ONLY = process.env.STACKGATE_CASE;

describe("a hostile repository", { concurrency: 3 }, () => {
  for (const [i, one] of cases.entries()) {
    if (ONLY !== undefined && !new RegExp(ONLY).test(one.name)) continue;
    it(`${one.name} (${one.of})`, { skip: one.skip ?? false }, async () => {
      const scene = sceneOf(address);
      const runs = one.build(scene);
      const git = join(scene.repository.path, ".git");
      const before = existsSync(git) ? stateOf(git) : [];
      for (const run of runs)
        await check({ ...run, secrets: one.secrets ?? [] }, scene, isToldTwice(one, i) ? i : undefined);
      if (one.act !== undefined) await one.act(scene);
      else assert.deepEqual(existsSync(git) ? stateOf(git) : [], before, "the repository was written to");
      assert.ok(!existsSync(scene.mark), "a program of the repository ran");
      one.after?.(scene);
    });
  }
});

interface Checked extends Run {
  readonly secrets: readonly string[];
}

async function check(run: Checked, scene: Scene, turn: number | undefined): Promise<void> {
  const isScan = run.args[0] === "scan" && !run.args.includes("--format") && !run.args.includes("--output");
  if (!isScan) {
    const told = await runOnce(scene, run);
    return run.args.includes("json") && !run.args.includes("--output") ? checkFindings(run, told) : judge(run, told);
  }
  const [command = "", ...rest] = run.args;
  checkFindings(run, await runOnce(scene, { ...run, args: [command, "--format", "json", ...rest] }));
  const other = turn === undefined ? [] : [MORE[turn % MORE.length] ?? []];
  const formats = run.everyFormat === true ? FORMATS : other;
  for (const format of formats) {
    const told = await runOnce(scene, { ...run, args: [command, ...format, ...rest] });
    judge(run, told);
    if (told.stdout !== "") checkCoverage(told);
  }
}

/** In each format there is what was looked at. */
function checkCoverage({ args, stdout }: Told): void {
  if (args.includes("github")) assert.match(stdout, /^::notice title=stackgate::(?:Checked: |已检查：)/m);
  if (!args.includes("sarif")) return;
  const { runs } = JSON.parse(stdout) as { runs: readonly { properties: { coverage: Coverage } }[] };
  assert.ok(
    Number.isInteger(runs[0]?.properties.coverage.documents) && Array.isArray(runs[0]?.properties.coverage.skipped),
  );
}

function judge(run: Checked, told: Told): void {
  assert.equal(
    told.exit,
    run.exit,
    `${told.args.join(" ")}: ${told.stderr.slice(0, 2000)}${told.stdout.slice(0, 2000)}`,
  );
  checkOutput(
    told,
    [...SECRETS, ...run.secrets].filter((secret) => run.may?.includes(secret) !== true),
  );
  if (run.says !== undefined) assert.match(`${told.stdout}\n${told.stderr}`, run.says);
}

interface JsonReport {
  readonly findings: readonly { readonly ruleId: string; readonly path: string }[];
  readonly problems: readonly { readonly code: string; readonly reason: string }[];
  readonly summary: { readonly verdict: string; readonly coverage: Coverage };
}

interface Coverage {
  readonly documents: number;
  readonly bytes: number;
  readonly skipped: readonly { path: string; reason: string }[];
}

function checkFindings(run: Checked, told: Told): void {
  judge(run, told);
  // What was typed could not be understood: no format was chosen yet.
  if (told.stdout === "" && told.exit === 2) return;
  const { findings, problems, summary } = JSON.parse(told.stdout) as JsonReport;
  const found = findings.flatMap(({ ruleId, path }) => [path, `${ruleId} ${path}`]);
  for (const wanted of run.finds ?? [])
    assert.ok(found.includes(wanted), `not found: ${JSON.stringify(wanted)} among ${JSON.stringify(found)}`);
  assert.ok(findings.length >= (run.findings ?? 0), `only ${findings.length} findings`);
  for (const spared of run.spares ?? []) assert.ok(!found.includes(spared), `found: ${JSON.stringify(spared)}`);
  if (run.problems !== undefined)
    assert.deepEqual([...new Set(problems.map(({ code }) => code))].sort(), [...run.problems].sort());
  const skipped = summary.coverage.skipped.map(({ path, reason }) => `${reason} ${path}`);
  for (const wanted of run.skips ?? []) assert.ok(skipped.includes(wanted), `not told: ${wanted} among ${skipped}`);
  // A verdict and an exit code that differ would mislead whoever reads only one of them.
  assert.equal({ clean: 0, blocked: 1, error: 2 }[summary.verdict], told.exit);
  if (told.exit === 2) assert.ok(problems.length > 0 && problems.every(({ reason }) => reason.length > 10));
}

/** Of the second half, those that are the command line's: 22 and 23 of each are the Action's own. */
const NUMBERS: readonly string[] = [
  ...[13, 14, 15, 16, 17, 18, 19, 20, 21, 24, 25].map((number) => `R${number}`),
  ...[19, 20, 21, 24, 25, 26, 27, 28, 29, 30].map((number) => `M${number}`),
];

test("each requirement and mechanism of the second half has at least three cases", () => {
  for (const number of NUMBERS)
    assert.ok(cases.filter((one) => one.of.split(" ").includes(number)).length >= 3, `${number} has too few`);
});

test("no hostile repository had anything asked of a server", () => assert.deepEqual(asked, []));
