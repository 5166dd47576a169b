// What hook files run. Its first line is the verdict, since some clients of git show that one alone, and its last line is the same
// whatever the verdict: the hook file takes a run without it for one that has not looked.
import type { ScanResult } from "../model/finding.ts";
import { StackgateError } from "../model/problem.ts";
import type { Language } from "../model/text.ts";
import { DEFAULT_POLICY, type Policy } from "../policy/policy.ts";
import type { Source } from "../source/source.ts";
import { exitCodeBy, finishedResult } from "../work/finished.ts";
import type { HookName, Typed } from "./arguments.ts";
import type { Deadline } from "./deadline.ts";
import type { Io } from "./io.ts";
import type { ExitCode } from "./main.ts";
import { policyFor } from "./policy.ts";
import { hasNothingToTell } from "./report.ts";
import { type Look, lookOf, writeTo } from "./terminal.ts";

export type HookTyped = Extract<Typed, { command: "hook" }>;

/** Scans what a source holds, and closes it. */
export type ScanSource = (source: Source, policy: Policy) => Promise<ScanResult>;

/** The last line of every run that looked; hooks/pre-commit compares it. */
function closingLine(hook: HookName): string {
  return `stackgate hook ${hook}: end`;
}

/** `stackgate hook NAME`. Throws StackgateError where nothing could be scanned. */
export async function runHook(typed: HookTyped, language: Language, io: Io): Promise<ExitCode> {
  const { deadlineOf } = await import("./deadline.ts");
  const deadline = deadlineOf(typed.common.deadlineSeconds, io);
  const used: Policy[] = [];
  const { result, after } = await deadline.within(judge(typed, language, io, deadline, used));
  const policy = ofAll(used);
  writeTo(io.stdout, await page(finishedResult(result, policy, language), typed, language, io));
  for (const line of after) io.stdout.write(`${line}\n`);
  if (result.findings.length > 0 && !isOfServer(typed.hook)) {
    const { keepLastRun } = await import("./last-run.ts");
    await keepLastRun(result, io);
  }
  io.stdout.write(`${closingLine(typed.hook)}\n`);
  return exitCodeBy(policy, result);
}

/** What several policies say of the end of one run: the stricter. */
function ofAll(policies: readonly Policy[]): Policy {
  const counts = policies.flatMap(({ maxFindings }) => maxFindings ?? []);
  const exitZero = policies.length > 0 && policies.every((policy) => policy.exitZero === true);
  return { ...DEFAULT_POLICY, exitZero, ...(counts.length === 0 ? {} : { maxFindings: Math.min(...counts) }) };
}

/** It judges what others push: what they bring themselves does not count. */
function isOfServer(hook: HookName): boolean {
  return hook === "pre-receive" || hook === "update";
}

/** What was found, and lines for below the page. */
export interface Judged {
  readonly result: ScanResult;
  readonly after: readonly string[];
}

/** `used` is given the policies that counted. */
async function judge(
  typed: HookTyped,
  language: Language,
  io: Io,
  deadline: Deadline,
  used: Policy[],
): Promise<Judged> {
  const { hook, args, common } = typed;
  const scanSource: ScanSource = async (source, policy) => {
    used.push(policy);
    const { scan } = await import("../scan.ts");
    return scan({
      ...{ source: deadline.guard(source), policy, language, allRules: common.allRules, today: io.today },
      acceptsNew: !isOfServer(hook),
    });
  };
  const { cwd, env } = io;
  const room = { cwd, env, signal: deadline.signal };
  switch (hook) {
    case "pre-receive":
    case "update": {
      const { judgeReceived } = await import("./server-hook.ts");
      return judgeReceived(typed, language, io, room, scanSource);
    }
    case "pre-push": {
      const { pushedSources } = await import("./push-hook.ts");
      return told(await scanAll(await pushedSources(args, io, room), await policyFor(common, io), scanSource));
    }
    case "commit-msg": {
      const [path] = args;
      if (path === undefined) throw new StackgateError("cli-hook-file", { hook });
      const { commitMessageSource } = await import("../source/commit-message.ts");
      // Git says so to its hooks when it opens no editor.
      const source = await commitMessageSource({ cwd, path, isEdited: env.GIT_EDITOR !== ":" });
      return told(await scanSource(source, await policyFor(common, io)));
    }
    case "pre-commit":
    case "pre-merge-commit": {
      const { stagedSource } = await import("../source/staged.ts");
      const source = stagedSource(room, io.staged);
      const policy = await policyFor(common, io).catch(async (error: unknown) => {
        await source.close();
        throw error;
      });
      return told(await scanSource(source, policy));
    }
  }
}

function told(result: ScanResult): Judged {
  return { result, after: [] };
}

/** One source after the other, each of which is closed before the next one starts. */
export async function scanAll(
  sources: AsyncIterable<Source>,
  policy: Policy,
  scanSource: ScanSource,
): Promise<ScanResult> {
  const results: ScanResult[] = [];
  for await (const source of sources) results.push(await scanSource(source, policy));
  const { joinedResult } = await import("../work/joined-result.ts");
  return joinedResult(results);
}

/** Everything on stdin, as lines that hold something; none when a person types there. */
export async function linesOf(stdin: Io["stdin"]): Promise<readonly string[]> {
  if (stdin.isTTY === true) return [];
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString("utf8");
  return text.split("\n").filter((line) => line.trim() !== "");
}

/** Before each line of a hook that runs on the server, git puts `remote: ` for who pushes. */
const REMOTE_PREFIX = 8;

/**
 * git joins a hook's output into its own stderr, so that what is known of that one decides the look; what a server says goes to a
 * terminal of which nothing is known.
 */
function lookOfHook(hook: HookName, io: Io): Look {
  if (!isOfServer(hook)) return lookOf(io.env, io.stderr);
  const { columns, ascii } = lookOf(io.env, { write() {}, isTTY: false });
  return { columns: columns - REMOTE_PREFIX, colour: false, ascii };
}

async function page(
  result: ScanResult,
  { hook, common }: HookTyped,
  language: Language,
  io: Io,
): Promise<Iterable<string>> {
  const look = lookOfHook(hook, io);
  const elapsedMs = io.elapsedMs();
  if (hasNothingToTell(result)) {
    const { cleanHookLine } = await import("../report/end.ts");
    return [`${cleanHookLine(result, { language, ascii: look.ascii, hook, elapsedMs })}\n`];
  }
  const { text } = await import("../report/text.ts");
  const { linksOf } = await import("./links.ts");
  const links = isOfServer(hook) ? undefined : linksOf(io, io.stderr, io.cwd);
  return text(result, { language, ...look, links, detail: common.detail, all: common.all, hook, elapsedMs });
}
