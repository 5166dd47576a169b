import { mkdtemp, readFile, realpath, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { say, sayCode } from "../messages/catalogue.ts";
import { StackgateError } from "../model/problem.ts";
import type { Language } from "../model/text.ts";
import { TOOL_VERSION } from "../model/version.gen.ts";
import type { Policy } from "../policy/policy.ts";
import { markdownText } from "../report/escape.ts";
import { checkoutTop, makeHome } from "../source/git/own-home.ts";
import { lazy } from "../source/started.ts";
import { finishedResult } from "../work/finished.ts";
import type { PolicyFiles } from "../work/policy-file.ts";
import { withoutKeys } from "../work/secret-mask.ts";
import { type Channels, deliver, systemCode, writeSummary } from "./deliver.ts";
import { elsewhereReader } from "./elsewhere.ts";
import { type GithubEvent, isObjectId, pullRequestOf, rangeRequest } from "./event.ts";
import type { Github } from "./github.ts";
import { type Inputs, languageOf, readInputs } from "./inputs.ts";
import { judgeRange, OWN_FOLDER } from "./judging.ts";
import { baseOf } from "./plan.ts";
import { type ResolvedRange, resolveRange, shortRevision } from "./range.ts";
import { judgedEvent } from "./run-event.ts";
import type { Runner } from "./runner.ts";
import { speak } from "./speak.ts";

/**
 * One run of the Action: judges what the event would bring in, tells it, and fails the step when something blocks or the scan could
 * not be done. Never throws: whatever goes wrong is a failed step with the output `result` at `error`.
 */
export async function main(runner: Runner): Promise<void> {
  const language = languageOf(runner.env);
  try {
    await judgeEvent(runner);
  } catch (error) {
    const told = failureText(runner, error, language);
    runner.setOutput("result", "error");
    const summaryPath = runner.env.GITHUB_STEP_SUMMARY;
    if (summaryPath !== undefined && summaryPath !== "") {
      await writeSummary(
        { runner, language, summaryPath },
        `${say(language, "action.summary.error")}\n\n${markdownText(told)}\n`,
      );
    }
    runner.setFailed(told);
  }
}

async function judgeEvent(runner: Runner): Promise<void> {
  const { env } = runner;
  const inputs = readInputs(env);
  const github = githubOf(runner, inputs);
  const received = await readEvent(env);
  const isAsked = inputs.range !== undefined || inputs.mode !== "auto";
  const event = isAsked ? received : await judgedEvent(received, github);
  const request = rangeRequest(event, inputs.range, inputs.mode);
  const pull = pullRequestOf(event);
  const folder = await ownFolder(env);
  const home = join(folder, "home");
  try {
    const checkout = await checkoutFolder(env, inputs, folder);
    await makeHome(home, checkout);
    const ours = childEnvironment(env, home);
    const room = {
      ...{ checkout, env: ours, folder },
      ...remoteOf(env, inputs),
      ...(github === undefined ? {} : { host: async () => (await github()).objects }),
    };
    const range = await resolveRange(request, room);
    runner.setOutput("base-sha", baseOf(range) ?? "");
    runner.setOutput("head-sha", range.head);
    const elsewhere = elsewhereOf(env, inputs, ours, folder);
    const { language } = inputs;
    const { result, policy, isUnasked } = await judgeRange({
      ...{ range, room, inputs, elsewhere, today: runner.today },
      ...(pull === undefined ? {} : { pull }),
      ...(github === undefined ? {} : { github }),
      onPolicy: (policyPath) => runner.write(`${rangeLine(range, policyPath, language)}\n`),
    });
    const merges = request.kind === "pull-request" || env.GITHUB_EVENT_NAME === "merge_group";
    const told = finishedResult(result, policy, language);
    const channels = channelsOf(runner, inputs, policy, folder, merges);
    await deliver(told, channels);
    const { head } = range;
    const spokenOn = request.kind === "pull-request" ? request.pull : undefined;
    if (github !== undefined && isObjectId(head))
      await speak(told, {
        ...{ runner, inputs, github, head, merges, passes: channels.passes, present: result.findings },
        ...(spokenOn === undefined ? {} : { pull: spokenOn }),
      });
    else if (request.kind === "pull-request" && inputs.token === undefined && inputs.comment !== "off")
      runner.notice(say(language, "action.notice.no-token"));
    if (isUnasked) runner.notice(say(language, "action.notice.no-approval"));
  } finally {
    for (const name of ["commits.git", "home", ELSEWHERE, OWN_FOLDER])
      await rm(join(folder, name), { recursive: true, force: true });
  }
}

const ELSEWHERE = "elsewhere";

/** What reads the policies of other repositories on the same server; nothing where the server is not known. */
function elsewhereOf(
  { GITHUB_SERVER_URL: server }: Runner["env"],
  { token }: Inputs,
  ours: Runner["env"],
  folder: string,
): Pick<PolicyFiles, "readElsewhere"> {
  if (server === undefined || server === "") return {};
  const room = { server, env: ours, folder: join(folder, ELSEWHERE) };
  return { readElsewhere: elsewhereReader(token === undefined ? room : { ...room, token }) };
}

/** Opens GitHub's API when it is asked to. `undefined`: there is no token, or no repository that it would be for. */
function githubOf({ env, pace }: Runner, { token }: Inputs): (() => Promise<Github>) | undefined {
  const repository = repositoryOf(env);
  if (token === undefined || repository === undefined) return undefined;
  const url = env.GITHUB_API_URL ?? "";
  return lazy(async () => {
    // The client is large, and most runs need git alone.
    const { openGithub } = await import("./github.ts");
    return openGithub({
      url: url === "" ? "https://api.github.com" : url,
      ...{ token, repository },
      ...(pace === undefined ? {} : { pace }),
    });
  });
}

function repositoryOf({ GITHUB_REPOSITORY: repository }: Runner["env"]): string | undefined {
  return repository !== undefined && /^[\w.-]+\/[\w.-]+$/.test(repository) ? repository : undefined;
}

function channelsOf(runner: Runner, inputs: Inputs, policy: Policy, folder: string, merges: boolean): Channels {
  const { env } = runner;
  const { annotations, summary, language, sarifFile, reportFile } = inputs;
  return {
    runner,
    language,
    merges,
    passes: policy.exitZero === true,
    annotations,
    ...(summary ? { summaryPath: env.GITHUB_STEP_SUMMARY ?? "" } : {}),
    workspace: env.GITHUB_WORKSPACE ?? ".",
    folder,
    ...(sarifFile === undefined ? {} : { sarifFile }),
    ...(reportFile === undefined ? {} : { reportFile }),
  };
}

async function readEvent(env: Runner["env"]): Promise<GithubEvent> {
  const name = env.GITHUB_EVENT_NAME ?? "";
  const path = env.GITHUB_EVENT_PATH;
  if (path === undefined || path === "") return { name, sha: env.GITHUB_SHA, payload: {} };
  try {
    return { name, sha: env.GITHUB_SHA, payload: JSON.parse(await readFile(path, "utf8")) as unknown };
  } catch (error) {
    throw new StackgateError("action-event-file", {
      detail: error instanceof SyntaxError ? "JSON" : systemCode(error),
    });
  }
}

/** The top of the checkout, without links; without one a folder of ours that holds nothing. */
async function checkoutFolder(env: Runner["env"], { path }: Inputs, own: string): Promise<string> {
  const workspace = env.GITHUB_WORKSPACE ?? "";
  try {
    const top = await realpath(workspace === "" ? "." : workspace);
    const folder = await realpath(resolve(top, path));
    if (!(await stat(folder)).isDirectory()) throw new StackgateError("action-workspace", { path, detail: "ENOTDIR" });
    return checkoutTop(folder, top) ?? own;
  } catch (error) {
    if (error instanceof StackgateError) throw error;
    // Nothing was checked out, not even the folder for it.
    if (path === "." && systemCode(error) === "ENOENT") return own;
    throw new StackgateError("action-workspace", { path, detail: systemCode(error) });
  }
}

/** In the runner's temporary folder, or the system's where there is no runner. */
async function ownFolder({ RUNNER_TEMP: temporary }: Runner["env"]): Promise<string> {
  try {
    const parent = temporary === undefined || temporary === "" ? tmpdir() : temporary;
    return await mkdtemp(join(await realpath(parent), "stackgate-"));
  } catch (error) {
    throw new StackgateError("action-temp", { detail: systemCode(error) });
  }
}

function remoteOf(env: Runner["env"], { token }: Inputs): { remote?: { url: string; token?: string } } {
  const { GITHUB_SERVER_URL: server } = env;
  const repository = repositoryOf(env);
  if (server === undefined || repository === undefined) return {};
  const url = `${server.replace(/\/$/, "")}/${repository}`;
  return { remote: token === undefined ? { url } : { url, token } };
}

/** What git's children may see: not the inputs, nothing that is named like a credential, and no user's configuration. */
function childEnvironment(env: Runner["env"], home: string): Runner["env"] {
  const secret = /^INPUT_|TOKEN|SECRET|PASSWORD|CREDENTIAL|_KEY$/i;
  const seen = Object.fromEntries(Object.entries(env).filter(([name]) => !secret.test(name)));
  return { ...seen, HOME: home, XDG_CONFIG_HOME: home };
}

function rangeLine(range: ResolvedRange, policyPath: string | undefined, language: Language): string {
  const base = baseOf(range);
  const head = shortRevision(range.head);
  const revision = shortRevision(base ?? range.head);
  const policy =
    policyPath === undefined
      ? say(language, "action.policy.none")
      : say(language, "action.policy.file", { path: policyPath, revision });
  if (base === undefined) return say(language, "action.log.tree", { version: TOOL_VERSION, head, policy });
  return say(language, "action.log.range", { version: TOOL_VERSION, head, base: revision, policy });
}

function failureText(runner: Runner, error: unknown, language: Language): string {
  if (error instanceof StackgateError) {
    const reason = withoutKeys(sayCode(language, "error", error.code, error.values));
    return say(language, "action.failed.incomplete", { reason });
  }
  runner.trace(error);
  return say(language, "action.failed.bug", { name: error instanceof Error ? error.name : typeof error });
}
