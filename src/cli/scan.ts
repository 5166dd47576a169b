import { basename, join } from "node:path";
import type { ScanResult } from "../model/finding.ts";
import { StackgateError } from "../model/problem.ts";
import type { Language } from "../model/text.ts";
import type { VerifyKeys } from "../model/verification.ts";
import type { Policy } from "../policy/policy.ts";
import type { Links } from "../report/link.ts";
import { exitCodeBy, finishedResult } from "../work/finished.ts";
import type { Common, Format, Typed } from "./arguments.ts";
import { deadlineOf } from "./deadline.ts";
import { checkPlaces, deliver, type Report, reportsOf } from "./deliver.ts";
import type { Io } from "./io.ts";
import type { ExitCode } from "./main.ts";
import { openTarget } from "./plan.ts";
import { type ProgressShown, showProgress } from "./progress.ts";
import { hasNothingToTell, pageOf, tellVerdict } from "./report.ts";
import type { Stream } from "./stream.ts";

type ScanTyped = Extract<Typed, { command: "scan" }>;

/** `stackgate scan`. Throws StackgateError where nothing could be scanned; a machine's format then gets a report that says so too. */
export async function runScan(typed: ScanTyped, language: Language, io: Io): Promise<ExitCode> {
  const reports = reportsOf(typed);
  checkPlaces(reports, io);
  const placed = await atHome(typed, io);
  const stream = await streamOf(typed, io);
  const inBoth = reports.some(({ format }) => format === "html");
  const telling = { typed, language, io, home: placed.io.cwd };
  const { result, policy, keep } = await scanTarget(placed, language, { stream, inBoth }).catch(
    async (error: unknown) => {
      // People are told on standard error.
      const told = reports.filter(({ format, path }) => format !== "text" || path !== undefined);
      if (error instanceof StackgateError && told.length > 0) {
        const { failedResult, hinted } = await import("./failure.ts");
        await tell(failedResult(hinted(error, typed), language), told, { ...telling, streamed: stream?.cut });
      }
      throw error;
    },
  );
  // What is cut in a shard would be missing in the whole.
  const { maxFindings: _, ...uncut } = policy;
  const finished = finishedResult(result, result.shard === undefined ? policy : uncut, language);
  await tell(finished, reports, { ...telling, streamed: stream?.end });
  if (result.findings.length > 0 && typed.format === "text") {
    const { keepLastRun } = await import("./last-run.ts");
    await keepLastRun(result, placed.io);
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

/** A file is written whole, at the end. */
async function streamOf({ format, output }: ScanTyped, io: Io): Promise<Stream | undefined> {
  if (format !== "jsonl" || output !== undefined) return undefined;
  const { streamTo } = await import("./stream.ts");
  return streamTo(io);
}

interface Scanned {
  readonly result: ScanResult;
  readonly policy: Policy;
  /** Keeps what the scan came to for the next one, once its result is told. */
  readonly keep?: () => Promise<void>;
}

/** What reports need besides a result. */
interface Wanted {
  readonly stream: Stream | undefined;
  /** One of them is told in both languages. */
  readonly inBoth: boolean;
}

interface Placed extends Pick<ScanTyped, "target" | "common"> {
  readonly io: Io;
}

async function atHome(typed: ScanTyped, io: Io): Promise<Placed> {
  const { target, common } = typed;
  if (target.kind !== "tracked" || target.paths.length === 0) return { target, common, io };
  const { homeOf } = await import("./home.ts");
  const home = homeOf(target.paths, common, io.cwd);
  return {
    target: { ...target, paths: home.paths },
    common: home.common,
    io: home.cwd === io.cwd ? io : { ...io, cwd: home.cwd },
  };
}

/** What a range brings is judged by its base: exceptions in comments that it brings itself are told and do not count. */
async function scanTarget(
  { target, common, io }: Placed,
  language: Language,
  { stream, inBoth }: Wanted,
): Promise<Scanned> {
  const deadline = deadlineOf(common.deadlineSeconds, io);
  const { allRules } = common;
  const acceptsNew = target.kind !== "range";
  const coversAll = target.kind === "tracked" && target.paths.length === 0;
  const isMixed = stream !== undefined && io.stdout.isTTY;
  const shown = isMixed ? undefined : progressOf(target, common, language, io);
  const work = async (): Promise<Scanned> => {
    const { source, policy, ledger, shard } = await openTarget(target, common, language, io, deadline.signal);
    const { scan } = await import("../scan.ts");
    const threads = {
      module: join(io.packageFolder, "dist", "worker.mjs"),
      signal: deadline.signal,
      ...jobsOf(common),
    };
    const options = { source: deadline.guard(source), policy, language, allRules, today: io.today, threads };
    const foldsAlike = !common.all;
    const verify = await verifyOf(common, io, deadline.signal);
    const shownTo = shown === undefined ? {} : { onProgress: shown.onProgress };
    const part = shard === undefined ? {} : { shard };
    // Which are the worst is known at the end.
    const early = stream === undefined || policy.maxFindings !== undefined ? {} : { onFound: stream.onFound };
    const request = { ...options, ...part, acceptsNew, coversAll, foldsAlike, inBoth, ...verify, ...shownTo, ...early };
    if (ledger === undefined) return { result: await scan(request), policy };
    const result = await scan({ ...request, ledger });
    // What kept a part from being looked at is to be told again.
    return result.problems.length > 0 ? { result, policy } : { result, policy, keep: ledger.write };
  };
  return deadline.within(work()).finally(() => shown?.end());
}

/** Of what may take its time. */
function progressOf(
  { kind }: ScanTyped["target"],
  { detail }: Common,
  language: Language,
  io: Io,
): ProgressShown | undefined {
  if (detail === "quiet" || kind === "staged" || kind === "stdin") return undefined;
  return showProgress(language, io);
}

async function verifyOf({ verify }: Common, io: Io, signal: AbortSignal | undefined): Promise<{ verify?: VerifyKeys }> {
  if (verify === undefined) return {};
  const { verifierOf } = await import("./verify.ts");
  return { verify: await verifierOf(verify, io, signal) };
}

function jobsOf({ jobs }: Common): { jobs?: number } {
  return jobs === undefined ? {} : { jobs };
}

/** For whoever wants to know all. */
function figuresOf({ detail }: Common, io: Io): { peakBytes?: number } {
  return detail === "verbose" && io.peakBytes !== undefined ? { peakBytes: io.peakBytes() } : {};
}

interface Telling {
  readonly typed: ScanTyped;
  readonly language: Language;
  readonly io: Io;
  /** The folder that was scanned from. */
  readonly home: string;
  /** The page for standard output, where some of it is written already. */
  readonly streamed?: ((result: ScanResult) => Iterable<string>) | undefined;
}

/** A report that goes into a file leaves the terminal with the verdict alone. */
async function tell(
  told: ScanResult,
  reports: readonly Report<Format>[],
  { typed, language, io, home, streamed }: Telling,
): Promise<void> {
  const { common, output, target, repository } = typed;
  const result = repository === undefined ? told : { ...told, repository };
  const subject = { kind: target.kind, name: basename(home), date: io.today };
  const endedMs = io.now();
  const times = { startedMs: endedMs - io.elapsedMs(), endedMs };
  await deliver(reports, io, async (format, { look, isFile }) => {
    if (streamed !== undefined && !isFile) return streamed(result);
    const hasLinks = format === "text" && !isFile && !hasNothingToTell(result);
    const links = hasLinks ? await linksTo(typed.target, io, home) : undefined;
    const figures = isFile ? {} : { elapsedMs: io.elapsedMs(), ...figuresOf(common, io) };
    return pageOf(result, { format, language, look, common, subject, links, ...times, ...figures });
  });
  if (output !== undefined && common.detail !== "quiet") await tellVerdict(result, language, io);
}

/** What lies in the working tree can be opened. */
async function linksTo({ kind }: ScanTyped["target"], io: Io, home: string): Promise<Links | undefined> {
  const { linksOf } = await import("./links.ts");
  switch (kind) {
    case "staged":
    case "range":
    case "tracked":
      return linksOf(io, io.stdout, home);
    case "folder":
    case "history":
    case "stdin":
    case "archive":
      return linksOf(io, io.stdout, undefined);
  }
}
