// How a command that could not be done is told. Loaded only then.
import { say, sayCode } from "../messages/catalogue.ts";
import type { ScanResult } from "../model/finding.ts";
import { StackgateError } from "../model/problem.ts";
import { type Language, otherLanguage } from "../model/text.ts";
import { escapeTerminal, guardLine } from "../report/escape.ts";
import { lineSize, wrap } from "../report/width.ts";
import { assembleResult } from "../work/result.ts";
import { withoutKeys } from "../work/secret-mask.ts";
import type { HookName, Typed } from "./arguments.ts";
import type { Io } from "./io.ts";
import { lookOf } from "./terminal.ts";

/** {@link hinted} changes what people read, not the code that programs know. */
const CODES: Readonly<Record<string, string>> = { "not-a-repository-here": "not-a-repository" };

/** The same, without advice that does not help: plain files can be looked at only in place of the tracked ones. */
export function hinted(error: StackgateError, typed: Typed | undefined): StackgateError {
  if (error.code !== "not-a-repository" || typed === undefined) return error;
  const takesPlain = "target" in typed ? typed.target.kind === "tracked" : "noGit" in typed;
  return takesPlain ? error : new StackgateError("not-a-repository-here", error.values);
}

/** An expected failure as one message, a bug with its stack. */
export function tellFailure(error: unknown, language: Language, io: Io, hook: HookName | "agent" | undefined): void {
  // A line stays whole where another program reads it.
  const size = io.stderr.isTTY ? lineSize(lookOf(io.env, io.stderr).columns) : undefined;
  const shown = (line: string): string => escapeTerminal(withoutKeys(line));
  const write = (line: string): void => io.stderr.write(`${guardLine(line)}\n`);
  const tell = (line: string): void => (size === undefined ? [shown(line)] : wrap(shown(line), size)).forEach(write);
  // Some clients show the first line alone: it has to say what happened to the commit.
  if (hook !== undefined) tell(say(language, `cli.failed.${hook}`));
  if (error instanceof StackgateError) {
    for (const { code, values } of [error, ...error.others])
      tell(say(language, "cli.failed", { reason: sayCode(language, "error", code, values) }));
    return;
  }
  tell(say(language, "cli.bug"));
  for (const line of (error instanceof Error ? (error.stack ?? error.message) : String(error)).split("\n"))
    write(shown(line));
}

/** The result for a machine's format of a scan that could not be done, in both languages: nothing looked at, and why. */
export function failedResult(error: StackgateError, language: Language): ScanResult {
  return { ...failedIn(error, language), translated: failedIn(error, otherLanguage(language)) };
}

function failedIn(error: StackgateError, language: Language): ScanResult {
  const problems = [error, ...error.others].map(({ code, values }) => ({
    code: CODES[code] ?? code,
    reason: withoutKeys(sayCode(language, "error", code, values)),
  }));
  return assembleResult(
    {},
    { documents: 0, bytes: 0, skipped: [] },
    { findings: [], problems, rules: [], fixedCount: 0 },
  );
}
