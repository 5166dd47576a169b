// A result goes out through the channels that need no permission: annotations, job summary, files, outputs, the step's end.
import { appendFile, mkdir, realpath, rename, writeFile } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { say, sayCode } from "../messages/catalogue.ts";
import type { ScanResult } from "../model/finding.ts";
import { StackgateError } from "../model/problem.ts";
import type { Language } from "../model/text.ts";
import { severityCounts } from "../report/counts.ts";
import { github } from "../report/github.ts";
import { json } from "../report/json.ts";
import { sarif } from "../report/sarif.ts";
import { summary as summaryPage } from "../report/summary.ts";
import type { Runner } from "./runner.ts";

/** Which channels are open, and where they lead. */
export interface Channels {
  readonly runner: Runner;
  readonly language: Language;
  /** The event asks for a merge, not only for a look. */
  readonly merges: boolean;
  /** What blocks does not fail the step; what could not be checked does. */
  readonly passes: boolean;
  readonly annotations: boolean;
  /** The runner's file for summaries; empty: it gave none. Absent: none is wanted. */
  readonly summaryPath?: string;
  readonly workspace: string;
  /** Ours, in the runner's temporary folder. */
  readonly folder: string;
  readonly sarifFile?: string;
  readonly reportFile?: string;
}

/**
 * Tells `result` everywhere and ends the step. A channel that does not work is told and never changes a verdict, except that a
 * file which was asked for by name and cannot be written leaves no clean result: StackgateError `action-file-…`.
 */
export async function deliver(result: ScanResult, channels: Channels): Promise<void> {
  const { runner } = channels;
  const { summary } = result;
  runner.setOutput("result", summary.verdict);
  // Of all of them, however many are told.
  runner.setOutput(
    "findings-count",
    Object.values(summary.bySeverity).reduce((sum, count) => sum + count, 0),
  );
  runner.setOutput("blocking-count", summary.blocking);
  const fresh = result.notices?.filter(({ code }) => code === "new-exception") ?? [];
  runner.setOutput("new-allowances-count", fresh.length);
  if (channels.annotations) for (const line of github(result, channels)) runner.write(line);
  const summarised =
    channels.summaryPath !== undefined && (await writeSummary(channels, [...summaryPage(result, channels)].join("")));
  const failed = await writeFiles(result, channels).then(
    () => undefined,
    (error: unknown) => (error instanceof StackgateError ? error : Promise.reject(error)),
  );
  if (summary.verdict === "blocked" && channels.passes) {
    if (failed !== undefined) throw failed;
    if (result.problems.length > 0) runner.setFailed(incompleteText(result, channels.language));
    else runner.notice(say(channels.language, "notice.exit-zero"));
  } else if (summary.verdict === "blocked") {
    if (failed !== undefined) runner.notice(sayCode(channels.language, "error", failed.code, failed.values));
    runner.setFailed(blockedText(result, channels, summarised));
  } else if (failed !== undefined) throw failed;
  else if (summary.verdict === "error") runner.setFailed(incompleteText(result, channels.language));
}

/** The step's own failure line: how many block, and how bad they are. */
function blockedText({ findings, summary }: ScanResult, { language, merges }: Channels, summarised: boolean): string {
  const blocking = findings.filter((finding) => finding.blocking);
  const severities = severityCounts(language, blocking);
  const what = summary.blocking === 1 ? "one" : "many";
  const told = say(language, `action.failed.${merges ? "merge" : "push"}-${what}`, {
    count: summary.blocking,
    severities,
  });
  return summarised ? say(language, "action.failed.see-summary", { told }) : told;
}

function incompleteText({ problems }: ScanResult, language: Language): string {
  const [first] = problems;
  const reason = first?.reason ?? "";
  const id = problems.length > 1 ? "action.failed.problems" : "action.failed.incomplete";
  return say(language, id, { reason, count: problems.length });
}

/** The file that GITHUB_STEP_SUMMARY names gets the text; where there is none, one notice says so. */
export async function writeSummary(
  { runner, language, summaryPath }: Pick<Channels, "runner" | "language" | "summaryPath">,
  text: string,
): Promise<boolean> {
  try {
    if (summaryPath === undefined || summaryPath === "")
      throw Object.assign(new Error(), { code: "GITHUB_STEP_SUMMARY" });
    await appendFile(summaryPath, text);
    return true;
  } catch (error) {
    runner.notice(say(language, "action.notice.no-summary", { detail: systemCode(error) }));
    return false;
  }
}

async function writeFiles(result: ScanResult, channels: Channels): Promise<void> {
  await writeReport(
    "sarif-file",
    channels.sarifFile ?? join(channels.folder, "stackgate.sarif"),
    sarif(result),
    channels,
  );
  if (channels.reportFile !== undefined) await writeReport("report-file", channels.reportFile, json(result), channels);
}

/** Written beside its place and renamed onto it, so that a link which the repository put there is replaced, not followed. */
async function writeReport(
  input: "sarif-file" | "report-file",
  asked: string,
  report: Iterable<string>,
  { runner, workspace, folder }: Channels,
): Promise<void> {
  const path = await placeInside(input, asked, workspace, dirname(folder));
  const draft = join(dirname(path), `.${basename(path)}.${basename(folder)}`);
  try {
    await writeFile(draft, report, { flag: "wx" });
    await rename(draft, path);
  } catch (error) {
    throw new StackgateError("action-file-write", { input, found: asked, detail: systemCode(error) });
  }
  runner.setOutput(input, path);
}

/** `asked` as a path whose real folder lies in the workspace or in the runner's temporary folder. */
async function placeInside(input: string, asked: string, workspace: string, temporary: string): Promise<string> {
  const path = resolve(workspace, asked);
  try {
    const tops = [await realpath(temporary), await realpath(workspace).catch(absent)];
    let existing = dirname(path);
    while ((await realpath(existing).catch(absent)) === undefined) existing = dirname(existing);
    const real = join(await realpath(existing), relative(existing, path));
    if (!tops.some((top) => top !== undefined && isInside(real, top)))
      throw new StackgateError("action-file-place", { input, found: asked });
    await mkdir(dirname(real), { recursive: true });
    return real;
  } catch (error) {
    if (error instanceof StackgateError) throw error;
    throw new StackgateError("action-file-write", { input, found: asked, detail: systemCode(error) });
  }
}

function isInside(path: string, top: string): boolean {
  const way = relative(top, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === "ENOENT") return undefined;
  throw error;
}

/** The system's short word for what failed (`ENOENT`); a bug goes on as itself. */
export function systemCode(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (typeof code === "string") return code;
  throw error;
}
