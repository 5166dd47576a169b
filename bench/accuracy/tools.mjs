// stackgate and its rivals over one package after the other. What a tool said of a package is kept under `home`, so that a run
// after a repair asks only the tool that changed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { rivals } from "../rivals.mjs";

const DIST = join(dirname(dirname(import.meta.dirname)), "dist");

/** Tools by name, stackgate first: `version` for people, `key` of what they keep, and `scan(folder)` to a list of findings. */
export function tools(scratch) {
  const { present, missing } = rivals(scratch);
  const others = Object.entries(present).map(([name, one]) => ({ name, key: `${name}-${one.version}`, ...one }));
  return { all: [{ name: "stackgate", version: "", key: `stackgate-${distDigest()}`, scan }, ...others], missing };
}

/**
 * What the tool says of every package: `findings`, `bytes` and `seconds` in all, of the packages that it scanned to the end
 * before `budgetMinutes` were over; the others are in `left`.
 */
export function surveyed(tool, packages, home, budgetMinutes) {
  const sum = { tool, findings: [], bytes: 0, seconds: 0, left: [], problems: [] };
  for (const one of packages) {
    const said = kept(
      join(home, "results", tool.key, `${one.registry}+${one.release.replaceAll("/", "+")}.json`),
      () => (sum.seconds > budgetMinutes * 60 ? undefined : timed(tool, one.folder)),
    );
    if (said?.findings === undefined) {
      sum.left.push(one);
      sum.seconds += said?.seconds ?? 0;
      continue;
    }
    sum.bytes += one.bytes;
    sum.seconds += said.seconds;
    sum.findings.push(
      ...said.findings.map((finding) => ({
        ...finding,
        package: `${one.registry}:${one.release}`,
        folder: one.folder,
      })),
    );
    if (said.problem !== undefined) sum.problems.push(`${one.release}: ${said.problem}`);
  }
  return sum;
}

function kept(file, make) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
  const made = make();
  // A failure is asked again, unless it is one of time.
  if (made?.findings === undefined && !/did not end/.test(made?.problem ?? "")) return made;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(made));
  return made;
}

function timed(tool, folder) {
  const begin = performance.now();
  const seconds = () => Math.round(performance.now() - begin) / 1000;
  try {
    const found = tool.scan(folder);
    return { seconds: seconds(), problem: found.problem, findings: [...found] };
  } catch (error) {
    return { seconds: seconds(), problem: error.message };
  }
}

/** A scan that left something out is told by `problem` on the list. */
function scan(folder) {
  const args = [join(DIST, "cli.js"), "scan", "--no-git", "--no-config", "--format", "json", "."];
  const done = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", maxBuffer: 1 << 30 });
  const { findings, problems } = JSON.parse(done.stdout);
  const list = findings.map((one) => ({
    path: one.path,
    line: one.startLine,
    endLine: one.endLine,
    column: one.startColumn,
    rule: one.ruleId,
    family: one.family,
    gate: one.gate,
    severity: one.severity,
    confidence: one.confidence,
    blocking: one.blocking,
    fingerprint: one.fingerprint,
    // A text tells it with another one.
    isFolded: one.toldWith !== undefined,
  }));
  return Object.assign(list, {
    problem: problems[0] === undefined ? undefined : `${problems[0].path ?? ""} ${problems[0].reason}`,
  });
}

function distDigest() {
  const digest = createHash("sha256");
  for (const name of readdirSync(DIST)
    .filter((one) => /\.[cm]?js$/.test(one))
    .sort())
    digest.update(name).update(readFileSync(join(DIST, name)));
  return digest.digest("hex").slice(0, 12);
}
