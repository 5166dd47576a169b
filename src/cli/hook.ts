// What hook files run. Its first line is the verdict, since some clients of git show that one alone, and its last line is the same
// whatever the verdict: the hook file takes a run without it for one that has not looked.
import type { ScanResult } from "../model/finding.ts";
import { StackgateError } from "../model/problem.ts";
import type { Language } from "../model/text.ts";
import { DEFAULT_POLICY, type Policy } from "../policy/policy.ts";
import type { Source } from "../source/source.ts";
import { exitCodeBy, finishedResult } from "../work/finished.ts";
import type { HookName, Typed } from "./arguments.ts";
import type { Io } from "./io.ts";
import type { ExitCode } from "./main.ts";
import { policyFor } from "./policy.ts";
import { hasNothingToTell } from "./report.ts";
import { lookOf, writeTo } from "./terminal.ts";

type HookTyped = Extract<Typed, { command: "hook" }>;

/** The last line of every run that looked; hooks/pre-commit compares it. */
function closingLine(hook: HookName): string {
  return `stackgate hook ${hook}: end`;
}

/** `stackgate hook NAME`. Throws StackgateError where nothing could be scanned. */
export async function runHook(typed: HookTyped, language: Language, io: Io): Promise<ExitCode> {
  let policy = DEFAULT_POLICY;
  const policyOnce = async (): Promise<Policy> => {
    policy = await policyFor(typed.common, io);
    return policy;
  };
  const result = await judge(typed, language, io, policyOnce);
  writeTo(io.stdout, await page(finishedResult(result, policy, language), typed, language, io));
  if (result.summary.verdict === "blocked") {
    const { keepLastRun } = await import("./last-run.ts");
    await keepLastRun(result, io);
  }
  io.stdout.write(`${closingLine(typed.hook)}\n`);
  return exitCodeBy(policy, result);
}

async function judge(
  { hook, args, common }: HookTyped,
  language: Language,
  io: Io,
  policyOf: () => Promise<Policy>,
): Promise<ScanResult> {
  const options = { language, allRules: common.allRules, today: io.today, acceptsNew: true };
  const scanned = async (source: Source): Promise<ScanResult> => {
    const policy = await policyOf().catch(async (error: unknown) => {
      await source.close();
      throw error;
    });
    const { scan } = await import("../scan.ts");
    return scan({ source, policy, ...options });
  };
  if (hook === "commit-msg") {
    const [path] = args;
    if (path === undefined) throw new StackgateError("cli-hook-file", { hook });
    const { commitMessageSource } = await import("../source/commit-message.ts");
    // Git says so to its hooks when it opens no editor.
    return scanned(await commitMessageSource({ cwd: io.cwd, path, isEdited: io.env.GIT_EDITOR !== ":" }));
  }
  if (hook !== "pre-push") {
    const { stagedSource } = await import("../source/staged.ts");
    return scanned(stagedSource(io));
  }
  const [{ rangeSource }, { joinedResult }] = await Promise.all([
    import("../source/range.ts"),
    import("../work/joined-result.ts"),
  ]);
  const results: ScanResult[] = [];
  for (const { head, bases } of await pushedRanges(args, io)) {
    results.push(await scanned(rangeSource({ cwd: io.cwd, env: io.env, base: bases, head, exposure: "unpushed" })));
  }
  return joinedResult(results);
}

/** git names the refs on stdin. The pre-commit framework swallows them and names commits in the environment, or only the remote. */
async function pushedRanges(
  [remote = ""]: readonly string[],
  io: Io,
): Promise<readonly { head: string; bases: readonly string[] }[]> {
  const { newRange, pushRanges } = await import("../source/push.ts");
  const lines = (await textOf(io.stdin)).split("\n").filter((line) => line.trim() !== "");
  if (lines.length > 0) return pushRanges(io, lines, remote);
  const { PRE_COMMIT_FROM_REF: from = "", PRE_COMMIT_TO_REF: to = "", PRE_COMMIT_REMOTE_NAME: name = remote } = io.env;
  if (from !== "" && to !== "") return [{ head: to, bases: [from] }];
  return [await newRange(io, to === "" ? "HEAD" : to, name)];
}

async function textOf(stdin: Io["stdin"]): Promise<string> {
  if (stdin.isTTY === true) return "";
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

/** git joins a hook's output into its own stderr, so that what is known of that one decides the look. */
async function page(
  result: ScanResult,
  { hook, common }: HookTyped,
  language: Language,
  io: Io,
): Promise<Iterable<string>> {
  const look = lookOf(io.env, io.stderr);
  const elapsedMs = io.elapsedMs();
  if (hasNothingToTell(result)) {
    const { cleanHookLine } = await import("../report/end.ts");
    return [`${cleanHookLine(result, { language, ascii: look.ascii, hook, elapsedMs })}\n`];
  }
  const { text } = await import("../report/text.ts");
  return text(result, { language, ...look, detail: common.detail, all: common.all, hook, elapsedMs });
}
