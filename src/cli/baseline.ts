// Records what is found now, so that from here on only what is new blocks.
import { lstat } from "node:fs/promises";
import { resolve } from "node:path";
import { say } from "../messages/catalogue.ts";
import { StackgateError } from "../model/problem.ts";
import type { Language } from "../model/text.ts";
import { BASELINE_PATH } from "../parse/path-class.ts";
import { baselineText, matchBaseline, parseBaseline } from "../policy/baseline.ts";
import type { BaselineEntry } from "../policy/policy.ts";
import { escapeTerminal } from "../report/escape.ts";
import { standingOf } from "../report/order.ts";
import { scan } from "../scan.ts";
import type { Typed } from "./arguments.ts";
import type { Io } from "./io.ts";
import type { ExitCode } from "./main.ts";
import { writeFileWhole } from "./output.ts";
import { openTarget } from "./plan.ts";
import { type PolicyRoom, roomOf } from "./policy-room.ts";

/**
 * `stackgate baseline`. Throws StackgateError where nothing could be scanned, and `baseline-incomplete` where only a part could: what
 * was not looked at is not known. Nothing is written then.
 */
export async function runBaseline(
  { common }: Extract<Typed, { command: "baseline" }>,
  language: Language,
  io: Io,
): Promise<ExitCode> {
  const room = roomOf(io, undefined);
  const { source, policy } = await openTarget(
    { kind: "tracked", paths: [] },
    { ...common, baseline: { kind: "none" } },
    language,
    io,
  );
  const { allRules } = common;
  const result = await scan({ source, policy, language, allRules, today: io.today });
  const [problem] = result.problems;
  if (problem !== undefined) {
    const values = { path: problem.path ?? "-", reason: problem.reason, count: result.problems.length };
    throw new StackgateError("baseline-incomplete", values);
  }
  const findings = result.findings.filter((one) => standingOf(one) === "blocks" || standingOf(one) === "warns");
  const given = common.baseline?.kind === "file" ? common.baseline.path : undefined;
  const path = given ?? BASELINE_PATH;
  const folder = given === undefined ? room.top : io.cwd;
  const entries = await recorded(room, common, resolve(folder, path));
  const { accepted, unused } = matchBaseline({ path, entries }, findings, () => true);
  await writeFileWhole(path, folder, [baselineText(findings)]);
  const values = { path, count: findings.length, fresh: findings.length - accepted.size, gone: unused.length };
  for (const id of ["cli.baseline", ...(findings.length > 0 ? ["cli.baseline.next" as const] : [])] as const)
    io.stdout.write(`${escapeTerminal(say(language, id, values))}\n`);
  return 0;
}

/** What was recorded until now; nothing where there is no file yet. */
async function recorded(
  room: PolicyRoom,
  { baseline }: Pick<Parameters<typeof openTarget>[1], "baseline">,
  place: string,
): Promise<readonly BaselineEntry[]> {
  const isThere = await lstat(place).then(
    () => true,
    (error: NodeJS.ErrnoException) => (error.code === "ENOENT" ? false : Promise.reject(error)),
  );
  const file = isThere ? await room.baseline(baseline) : undefined;
  return file === undefined ? [] : parseBaseline(new TextDecoder().decode(file.bytes), file.path).entries;
}
