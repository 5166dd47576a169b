// Deals out what is too much for one machine to the jobs of a matrix.
import { resolve } from "node:path";
import type { HostedRepository } from "../github/repositories.ts";
import type { SentenceId } from "../messages/catalogue.ts";
import { say } from "../messages/catalogue.ts";
import { StackgateError } from "../model/problem.ts";
import type { Language, Values } from "../model/text.ts";
import { escapeTerminal } from "../report/escape.ts";
import { environmentElsewhere } from "../source/git/run.ts";
import { historyBytes } from "../source/history-size.ts";
import { repositoryJobs, repositoryLines, shardJobs } from "../sweep/matrix.ts";
import { planJobs, shardCount } from "../sweep/planner.ts";
import type { Typed } from "./arguments.ts";
import type { Io } from "./io.ts";
import type { ExitCode } from "./main.ts";
import { writeFileWhole } from "./output.ts";
import type { TypedPlan } from "./typed-plan.ts";

type OfOwner = Extract<TypedPlan["work"], { kind: "owner" }>;

/**
 * `stackgate plan`. The matrix goes to stdout or into a file, what it was made of is told on stderr. Throws StackgateError `plan-…`
 * where the list of repositories is not whole: nothing is printed then.
 */
export async function runPlan(
  { work, engine, output, list, ...size }: Extract<Typed, { command: "plan" }>,
  language: Language,
  io: Io,
): Promise<ExitCode> {
  const tell = (id: SentenceId, values: Values): void =>
    io.stderr.write(`${escapeTerminal(say(language, id, values))}\n`);
  const matrix = work.kind === "history" ? await ofHistory(work.path) : await ofOwner(work);
  if (output === undefined) io.stdout.write(matrix);
  else await writeFileWhole(output, io.cwd, [matrix]);
  return 0;

  async function ofHistory(path: string): Promise<string> {
    const cwd = resolve(io.cwd, path);
    const room = { cwd, env: cwd === io.cwd ? io.env : environmentElsewhere({ cwd, env: io.env }), signal: io.signal };
    const bytes = await historyBytes(room);
    const count = shardCount(bytes, size);
    tell("plan.history", { bytes: shownBytes(bytes), count });
    return shardJobs(count, engine);
  }

  async function ofOwner(asked: OfOwner): Promise<string> {
    const { owner } = asked;
    const { isOwner, repositoriesOf } = await import("../github/repositories.ts");
    if (!isOwner(owner)) throw new StackgateError("plan-owner", { found: owner });
    const { openClient } = await import("../github/client.ts");
    const all = await repositoriesOf(openClient(accessOf(io.env)), owner);
    const hidden = all.filter(({ isPrivate }) => isPrivate).length;
    tell("plan.listed", { owner, count: all.length, hidden });
    const wanted = all.filter((one) => leftOut(one, asked) === undefined);
    const reasons = ["archived", "forks", "unpushed"] as const;
    const counts = reasons.map((reason) => [reason, all.filter((one) => leftOut(one, asked) === reason).length]);
    const count = all.length - wanted.length;
    if (count > 0)
      tell("plan.left-out", { count, ...Object.fromEntries(counts), date: asked.pushedSince?.typed ?? "-" });
    const jobs = planJobs(wanted, size);
    const bytes = jobs.reduce((sum, { cost }) => sum + cost, 0);
    tell("plan.jobs", { count: jobs.length, bytes: shownBytes(bytes), longest: shownBytes(jobs[0]?.cost ?? 0) });
    const matrix = repositoryJobs(jobs, engine);
    if (list !== undefined) await writeFileWhole(list, io.cwd, [repositoryLines(jobs)]);
    return matrix;
  }
}

/** Where the API is and what opens it. Throws StackgateError `plan-token`, `plan-url`. */
function accessOf(env: Io["env"]): { readonly url: string; readonly token: string } {
  const token = [env.STACKGATE_TOKEN, env.GH_TOKEN, env.GITHUB_TOKEN].find((one) => one !== undefined && one !== "");
  if (token === undefined) throw new StackgateError("plan-token");
  const url =
    env.GITHUB_API_URL === undefined || env.GITHUB_API_URL === "" ? "https://api.github.com" : env.GITHUB_API_URL;
  if (!/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : "")) throw new StackgateError("plan-url");
  return { url, token };
}

/** Why a repository is in no job; the first reason counts. */
function leftOut(
  { isArchived, isFork, pushedAt }: HostedRepository,
  { archived, forks, pushedSince }: OfOwner,
): "archived" | "forks" | "unpushed" | undefined {
  if (isArchived && !archived) return "archived";
  if (isFork && !forks) return "forks";
  return pushedSince !== undefined && pushedAt !== undefined && pushedAt < pushedSince.seconds ? "unpushed" : undefined;
}

function shownBytes(bytes: number): string {
  return bytes < 2 ** 30 ? `${(bytes / 2 ** 20).toFixed(1)} MiB` : `${(bytes / 2 ** 30).toFixed(1)} GiB`;
}
