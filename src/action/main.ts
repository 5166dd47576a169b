import { mkdtemp, readFile, realpath, rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { say, sayCode } from "../messages/catalogue.ts";
import { StackgateError } from "../model/problem.ts";
import type { Language } from "../model/text.ts";
import { TOOL_VERSION } from "../model/version.gen.ts";
import type { Policy } from "../policy/policy.ts";
import { markdownText } from "../report/escape.ts";
import { scan } from "../scan.ts";
import { finishedResult } from "../work/finished.ts";
import type { PolicyFiles } from "../work/policy-file.ts";
import { type Channels, deliver, systemCode, writeSummary } from "./deliver.ts";
import { elsewhereReader } from "./elsewhere.ts";
import { type GithubEvent, rangeRequest } from "./event.ts";
import { type Inputs, languageOf, readInputs } from "./inputs.ts";
import { openRange } from "./plan.ts";
import { resolveRange, shortRevision } from "./range.ts";
import type { Runner } from "./runner.ts";

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
  const request = rangeRequest(await readEvent(env), inputs.range);
  const folder = await ownFolder(env);
  try {
    const range = await resolveRange(request, {
      checkout: await checkoutFolder(env, inputs),
      env: childEnvironment(env),
      folder,
      ...remoteOf(env, inputs),
    });
    runner.setOutput("base-sha", range.base ?? "");
    runner.setOutput("head-sha", range.head);
    const { source, policy, policyPath } = await openRange(
      range,
      childEnvironment(env),
      inputs,
      elsewhereOf(env, inputs, folder),
    );
    runner.write(`${rangeLine(range, policyPath, inputs.language)}\n`);
    const { language, allRules } = inputs;
    const isWhole = range.base === undefined;
    const result = await scan({
      ...{ source, policy, language, allRules, today: runner.today },
      acceptsNew: isWhole,
      coversAll: isWhole,
    });
    const merges = request.kind === "pull-request" || env.GITHUB_EVENT_NAME === "merge_group";
    await deliver(finishedResult(result, policy, language), channelsOf(runner, inputs, policy, folder, merges));
  } finally {
    for (const name of ["commits.git", ELSEWHERE]) await rm(join(folder, name), { recursive: true, force: true });
  }
}

const ELSEWHERE = "elsewhere";

/** What reads the policies of other repositories on the same server; nothing where the server is not known. */
function elsewhereOf(env: Runner["env"], { token }: Inputs, folder: string): Pick<PolicyFiles, "readElsewhere"> {
  const { GITHUB_SERVER_URL: server } = env;
  if (server === undefined || server === "") return {};
  const room = { server, env: childEnvironment(env), folder: join(folder, ELSEWHERE) };
  return { readElsewhere: elsewhereReader(token === undefined ? room : { ...room, token }) };
}

function channelsOf(runner: Runner, inputs: Inputs, policy: Policy, folder: string, merges: boolean): Channels {
  const { env } = runner;
  const { annotations, summary, language, sarifFile } = inputs;
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

async function checkoutFolder(env: Runner["env"], { path }: Inputs): Promise<string> {
  const workspace = env.GITHUB_WORKSPACE ?? "";
  try {
    const top = await realpath(workspace === "" ? "." : workspace);
    const folder = await realpath(resolve(top, path));
    if (!(await stat(folder)).isDirectory()) throw new StackgateError("action-workspace", { path, detail: "ENOTDIR" });
    return folder;
  } catch (error) {
    if (error instanceof StackgateError) throw error;
    throw new StackgateError("action-workspace", { path, detail: systemCode(error) });
  }
}

async function ownFolder(env: Runner["env"]): Promise<string> {
  try {
    return await mkdtemp(join(await realpath(env.RUNNER_TEMP ?? ""), "stackgate-"));
  } catch (error) {
    throw new StackgateError("action-temp", { detail: systemCode(error) });
  }
}

function remoteOf(env: Runner["env"], { token }: Inputs): { remote?: { url: string; token?: string } } {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
  if (server === undefined || repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return {};
  const url = `${server.replace(/\/$/, "")}/${repository}`;
  return { remote: token === undefined ? { url } : { url, token } };
}

/** What git's children may see: not the inputs, and nothing that is named like a credential. */
function childEnvironment(env: Runner["env"]): Runner["env"] {
  const secret = /^INPUT_|TOKEN|SECRET|PASSWORD|CREDENTIAL|_KEY$/i;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !secret.test(name)));
}

function rangeLine(range: { base?: string; head: string }, policyPath: string | undefined, language: Language): string {
  const head = shortRevision(range.head);
  const revision = shortRevision(range.base ?? range.head);
  const policy =
    policyPath === undefined
      ? say(language, "action.policy.none")
      : say(language, "action.policy.file", { path: policyPath, revision });
  if (range.base === undefined) return say(language, "action.log.tree", { version: TOOL_VERSION, head, policy });
  return say(language, "action.log.range", { version: TOOL_VERSION, head, base: revision, policy });
}

function failureText(runner: Runner, error: unknown, language: Language): string {
  if (error instanceof StackgateError) {
    const reason = sayCode(language, "error", error.code, error.values);
    return say(language, "action.failed.incomplete", { reason });
  }
  runner.trace(error);
  return say(language, "action.failed.bug", { name: error instanceof Error ? error.name : typeof error });
}
