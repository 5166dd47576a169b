// Reports of other machines as one report.
import { lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { say, sayCode } from "../messages/catalogue.ts";
import type { ReportedProblem } from "../model/finding.ts";
import { StackgateError } from "../model/problem.ts";
import { MAX_SHARDS } from "../model/shard.ts";
import type { Language, Values } from "../model/text.ts";
import { exitCodeBy, finishedResult } from "../work/finished.ts";
import { type Expected, mergeReports } from "../work/merge/merge-reports.ts";
import { isReport, type ReadReport, readReport } from "../work/merge/read-report.ts";
import { withFlags } from "../work/policy-flags.ts";
import type { Typed } from "./arguments.ts";
import { checkPlaces, deliver, reportsOf } from "./deliver.ts";
import type { Io } from "./io.ts";
import type { ExitCode } from "./main.ts";
import { pageOf, tellVerdict } from "./report.ts";
import { isRepositoryName } from "./typed-target.ts";

type MergeTyped = Extract<Typed, { command: "merge" }>;

/**
 * `stackgate merge`. Throws StackgateError `cli-expect…`, `cli-merge-…` where there is nothing to merge; a report that is no good is told
 * in what comes out.
 */
export async function runMerge(typed: MergeTyped, language: Language, io: Io): Promise<ExitCode> {
  const { common, output } = typed;
  const reports = reportsOf(typed);
  checkPlaces(reports, io);
  const expected = typed.expect === undefined ? [] : expectedIn(typed.expect, io.cwd);
  const read = readAll(filesOf(typed.paths, io.cwd), language, io.cwd);
  const merged = mergeReports({ ...read, expected, language, foldsAlike: !common.all });
  const policy = await withFlags(merged.policy, common, "option");
  const result = finishedResult(merged.result, policy, language);
  const [only, ...others] = result.merged?.repositories ?? [];
  const isHistory = result.summary.coverage.refs !== undefined;
  const subject = {
    kind: others.length > 0 ? "repositories" : isHistory ? "history" : "tracked",
    name: others.length > 0 ? "" : (only?.name ?? basename(io.cwd)),
    date: io.today,
  } as const;
  const endedMs = io.now();
  const times = { startedMs: endedMs - io.elapsedMs(), endedMs };
  await deliver(reports, io, async (format, { look, isFile }) => {
    const figures = isFile ? {} : { elapsedMs: io.elapsedMs() };
    return pageOf(result, { format, language, look, common, subject, ...times, ...figures });
  });
  const isOther = read.reports.some(({ shard }) => shard !== undefined && shard.language !== language);
  if (isOther && common.detail !== "quiet") io.stderr.write(`${say(language, "cli.merge-language")}\n`);
  if (output !== undefined && common.detail !== "quiet") await tellVerdict(result, language, io);
  return merged.isWhole ? exitCodeBy(policy, result) : 2;
}

const MAX_REPORTS = 20_000;
const MAX_MB = 256;
const MAX_ALL_MB = 512;
const MAX_EXPECT_BYTES = 16 << 20;

/** Each file once, the members of a folder in their order; links in a folder are not followed. */
function filesOf(paths: readonly string[], cwd: string): readonly string[] {
  const files = new Set<string>();
  const add = (path: string): void => {
    if (files.size >= MAX_REPORTS) throw new StackgateError("cli-merge-many", { most: MAX_REPORTS });
    files.add(path);
  };
  for (const path of paths) {
    const found = orThrow(() => statSync(resolve(cwd, path)), "cli-merge-path", path);
    if (!found.isDirectory()) {
      add(path);
      continue;
    }
    const names = orThrow(
      () => readdirSync(resolve(cwd, path), { recursive: true, encoding: "utf8" }),
      "cli-merge-path",
      path,
    );
    const own = names
      .filter((name) => name.endsWith(".json"))
      .sort()
      .map((name) => join(path, name))
      .filter((name) => lstatSync(resolve(cwd, name), { throwIfNoEntry: false })?.isFile() === true);
    if (own.length === 0) throw new StackgateError("cli-merge-empty", { path });
    own.forEach(add);
  }
  return [...files];
}

/** One after another, so that the text of one alone is in memory. */
function readAll(
  files: readonly string[],
  language: Language,
  cwd: string,
): { readonly reports: readonly ReadReport[]; readonly bad: readonly ReportedProblem[] } {
  const reports: ReadReport[] = [];
  const bad: ReportedProblem[] = [];
  const tell = (path: string, code: string, values: Values): void => {
    bad.push({ path, code, reason: sayCode(language, "problem", code, values) });
  };
  let bytes = 0;
  for (const path of files) {
    try {
      const { size } = statSync(resolve(cwd, path));
      bytes += size;
      if (size > MAX_MB << 20 || bytes > MAX_ALL_MB * 2 ** 20) {
        tell(path, "merge-too-large", { most: MAX_MB, all: MAX_ALL_MB });
        continue;
      }
      const read = readReport(readFileSync(resolve(cwd, path), "utf8"), path);
      if (isReport(read)) reports.push(read);
      else tell(path, read.code, read.values);
    } catch (error) {
      tell(path, "merge-unreadable", { detail: codeOf(error) });
    }
  }
  return { reports, bad };
}

/** `OWNER/NAME` or `OWNER/NAME SHARDS` a line; what begins with `#` is for people. */
function expectedIn(path: string, cwd: string): readonly Expected[] {
  const text = orThrow(
    () => {
      const target = resolve(cwd, path);
      return statSync(target).size > MAX_EXPECT_BYTES ? undefined : readFileSync(target, "utf8");
    },
    "cli-expect-read",
    path,
  );
  if (text === undefined) throw new StackgateError("cli-expect-read", { path, detail: "EFBIG" });
  return text.split(/\r?\n/).flatMap((line, i): readonly Expected[] => {
    if (line.trim() === "" || line.startsWith("#")) return [];
    const [, name = "", shards] = /^(\S+)(?: +([1-9]\d{0,3}))? *$/.exec(line) ?? [];
    const count = shards === undefined ? {} : { shards: Number(shards) };
    if (!isRepositoryName(name) || Number(shards ?? 1) > MAX_SHARDS)
      throw new StackgateError("cli-expect", { place: `${path}:${i + 1}`, found: line.slice(0, 80) });
    return [{ name, ...count }];
  });
}

function orThrow<Value>(ask: () => Value, failure: string, path: string): Value {
  try {
    return ask();
  } catch (error) {
    throw new StackgateError(failure, { path, detail: codeOf(error) });
  }
}

/** The system's. Anything else is a bug, and thrown. */
function codeOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (typeof code !== "string") throw error;
  return code;
}
