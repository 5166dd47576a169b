import type { ScanResult } from "../model/finding.ts";
import { StackgateError } from "../model/problem.ts";
import type { Language } from "../model/text.ts";
import type { Policy } from "../policy/policy.ts";
import { exitCodeBy, finishedResult } from "../work/finished.ts";
import type { Typed } from "./arguments.ts";
import { deadlineOf } from "./deadline.ts";
import type { Io } from "./io.ts";
import type { ExitCode } from "./main.ts";
import { openTarget } from "./plan.ts";
import { pageOf } from "./report.ts";
import { lookOf, lookOfFile, writeTo } from "./terminal.ts";

type ScanTyped = Extract<Typed, { command: "scan" }>;

/** `stackgate scan`. Throws StackgateError where nothing could be scanned; a machine's format then gets a report that says so too. */
export async function runScan(typed: ScanTyped, language: Language, io: Io): Promise<ExitCode> {
  const { result, policy } = await scanTarget(typed, language, io).catch(async (error: unknown) => {
    if (error instanceof StackgateError && typed.format !== "text") {
      const { failedResult } = await import("./failure.ts");
      await deliver(failedResult(error, language), typed, language, io);
    }
    throw error;
  });
  await deliver(finishedResult(result, policy, language), typed, language, io);
  if (result.summary.verdict === "blocked" && typed.format === "text") {
    const { keepLastRun } = await import("./last-run.ts");
    await keepLastRun(result, io);
  }
  return exitCodeBy(policy, result);
}

/** What a range brings is judged by its base: exceptions in comments that it brings itself are told and do not count. */
async function scanTarget(
  { target, common }: ScanTyped,
  language: Language,
  io: Io,
): Promise<{ readonly result: ScanResult; readonly policy: Policy }> {
  const deadline = deadlineOf(common.deadlineSeconds, io);
  const { allRules } = common;
  const acceptsNew = target.kind !== "range";
  const coversAll = target.kind === "tracked" && target.paths.length === 0;
  const work = async (): Promise<{ readonly result: ScanResult; readonly policy: Policy }> => {
    const { source, policy } = await openTarget(target, common, io, deadline.signal);
    const { scan } = await import("../scan.ts");
    const request = { source: deadline.guard(source), policy, language, allRules, today: io.today };
    return { result: await scan({ ...request, acceptsNew, coversAll }), policy };
  };
  return deadline.within(work());
}

async function deliver(
  result: ScanResult,
  { format, output, common }: ScanTyped,
  language: Language,
  io: Io,
): Promise<void> {
  const request = { format, language, common };
  if (output === undefined) {
    writeTo(
      io.stdout,
      await pageOf(result, { ...request, look: lookOf(io.env, io.stdout), elapsedMs: io.elapsedMs() }),
    );
    return;
  }
  const { writeFileWhole } = await import("./output.ts");
  await writeFileWhole(output, io.cwd, await pageOf(result, { ...request, look: lookOfFile(io.env) }), io.signal);
  if (common.detail === "quiet") return;
  const { endLines } = await import("../report/end.ts");
  const [verdict] = endLines(result, { language, ...lookOf(io.env, io.stderr), detail: "verbose" });
  if (verdict !== undefined) io.stderr.write(`${verdict.paint(verdict.text)}\n`);
}
