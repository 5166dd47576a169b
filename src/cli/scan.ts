import { join } from "node:path";
import type { ScanResult } from "../model/finding.ts";
import { StackgateError } from "../model/problem.ts";
import type { Language } from "../model/text.ts";
import type { Policy } from "../policy/policy.ts";
import { exitCodeBy, finishedResult } from "../work/finished.ts";
import type { Common, Typed } from "./arguments.ts";
import { deadlineOf } from "./deadline.ts";
import type { Io } from "./io.ts";
import type { ExitCode } from "./main.ts";
import { openTarget } from "./plan.ts";
import { pageOf } from "./report.ts";
import { lookOf, lookOfFile, writeTo } from "./terminal.ts";

type ScanTyped = Extract<Typed, { command: "scan" }>;

/** `stackgate scan`. Throws StackgateError where nothing could be scanned; a machine's format then gets a report that says so too. */
export async function runScan(typed: ScanTyped, language: Language, io: Io): Promise<ExitCode> {
  const { result, policy, keep } = await scanTarget(typed, language, io).catch(async (error: unknown) => {
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
  const code = exitCodeBy(policy, result);
  if (keep === undefined) return code;
  return keep().then(
    () => code,
    async (error: unknown) => {
      const { tellFailure } = await import("./failure.ts");
      tellFailure(error, language, io, undefined);
      return code === 1 ? 1 : 2;
    },
  );
}

interface Scanned {
  readonly result: ScanResult;
  readonly policy: Policy;
  /** Keeps what the scan came to for the next one, once its result is told. */
  readonly keep?: () => Promise<void>;
}

/** What a range brings is judged by its base: exceptions in comments that it brings itself are told and do not count. */
async function scanTarget({ target, common }: ScanTyped, language: Language, io: Io): Promise<Scanned> {
  const deadline = deadlineOf(common.deadlineSeconds, io);
  const { allRules } = common;
  const acceptsNew = target.kind !== "range";
  const coversAll = target.kind === "tracked" && target.paths.length === 0;
  const work = async (): Promise<Scanned> => {
    const { source, policy, ledger } = await openTarget(target, common, language, io, deadline.signal);
    const { scan } = await import("../scan.ts");
    const threads = {
      module: join(io.packageFolder, "dist", "worker.mjs"),
      signal: deadline.signal,
      ...jobsOf(common),
    };
    const options = { source: deadline.guard(source), policy, language, allRules, today: io.today, threads };
    const request = { ...options, acceptsNew, coversAll };
    if (ledger === undefined) return { result: await scan(request), policy };
    const result = await scan({ ...request, ledger });
    // What kept a part from being looked at is to be told again.
    return result.problems.length > 0 ? { result, policy } : { result, policy, keep: ledger.write };
  };
  return deadline.within(work());
}

function jobsOf({ jobs }: Common): { jobs?: number } {
  return jobs === undefined ? {} : { jobs };
}

/** For whoever wants to know all. */
function figuresOf({ detail }: Common, io: Io): { peakBytes?: number } {
  return detail === "verbose" && io.peakBytes !== undefined ? { peakBytes: io.peakBytes() } : {};
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
      await pageOf(result, {
        ...request,
        look: lookOf(io.env, io.stdout),
        elapsedMs: io.elapsedMs(),
        ...figuresOf(common, io),
      }),
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
