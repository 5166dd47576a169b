// What a coding agent runs before it sends a prompt, uses a tool or writes a file: it is told to stop where that holds a key.
import { isAbsolute, relative, resolve, sep } from "node:path";
import { say, sayCode } from "../messages/catalogue.ts";
import type { Finding } from "../model/finding.ts";
import { StackgateError } from "../model/problem.ts";
import type { Language } from "../model/text.ts";
import { isEnvFileName } from "../parse/path-class.ts";
import type { Policy } from "../policy/policy.ts";
import { escapeTerminal } from "../report/escape.ts";
import type { Fragment } from "../source/fragments.ts";
import type { GitRoom } from "../source/git/run.ts";
import { type AgentAnswer, type AgentCall, agentCall } from "./agent-protocol.ts";
import { type AgentText, agentTexts } from "./agent-text.ts";
import type { Common, Typed } from "./arguments.ts";
import { type Deadline, deadlineOf } from "./deadline.ts";
import type { Io } from "./io.ts";
import type { ExitCode } from "./main.ts";
import { allOf } from "./plan.ts";
import { policyFor } from "./policy.ts";

type AgentTyped = Extract<Typed, { command: "hook-agent" }>;

/**
 * `stackgate hook agent`: answers as the agent's own protocol says, which also decides the exit code. What could not be judged is
 * refused in that way too; throws StackgateError `agent-…` where it is not known what was asked.
 */
export async function runAgentHook({ common }: AgentTyped, language: Language, io: Io): Promise<ExitCode> {
  const call = agentCall(new TextDecoder().decode(await allOf(io.stdin)));
  const { stdout, stderr, code } = await answerOf(call, common, language, io);
  if (stdout !== undefined) io.stdout.write(stdout);
  if (stderr !== undefined) io.stderr.write(stderr);
  return code;
}

async function answerOf(call: AgentCall, common: Common, language: Language, io: Io): Promise<AgentAnswer> {
  const deadline = deadlineOf(common.deadlineSeconds, io);
  try {
    const reason = await deadline.within(reasonAgainst(call, common, language, io, deadline));
    return reason === undefined ? call.goOn : call.refuse(reason);
  } catch (error) {
    if (!(error instanceof StackgateError)) throw error;
    const { withoutKeys } = await import("../work/secret-mask.ts");
    const reason = sayCode(language, "error", error.code, error.values);
    return call.refuse(say(language, "cli.agent.failed", { reason: escapeTerminal(withoutKeys(reason)) }));
  }
}

/** Why it is refused; `undefined`: nothing speaks against it. */
async function reasonAgainst(
  call: AgentCall,
  common: Common,
  language: Language,
  io: Io,
  deadline: Deadline,
): Promise<string | undefined> {
  if (call.subject === undefined) return undefined;
  const cwd = resolve(io.cwd, call.cwd ?? "");
  const room: GitRoom = { cwd, env: io.env, signal: deadline.signal };
  const texts = agentTexts(call.subject, call.tool);
  const { workPlace } = await import("../source/work-place.ts");
  const { top, head } = await workPlace(room);
  const judged: Fragment[] = [];
  for (const text of texts) {
    const path = text.path === undefined ? undefined : inTop(top ?? cwd, resolve(cwd, fileOf(text.path)));
    if (path !== undefined && top !== undefined && isWriting(call) && (await isItsPlace(text, path, top, room)))
      continue;
    judged.push({ path: path ?? (text.path === undefined ? ".git/agent" : elsewhere(text.path)), text: text.text });
  }
  const { fragmentSource } = await import("../source/fragments.ts");
  const { scan } = await import("../scan.ts");
  const { findings, problems } = await scan({
    source: deadline.guard(fragmentSource(judged)),
    policy: await committedPolicy(common, { ...io, cwd }, head),
    language,
    allRules: common.allRules,
    today: io.today,
  });
  const keys = findings.filter(({ blocking, redacted }) => blocking && redacted !== undefined);
  if (keys.length > 0) return toldKeys(keys, language);
  const [problem] = problems;
  return problem === undefined ? undefined : say(language, "cli.agent.failed", { reason: problem.reason });
}

/** A tool of somebody else's server may do anything with a text that has the name of a file beside it. */
function isWriting({ mayWrite, tool }: AgentCall): boolean {
  if (!mayWrite || tool === undefined) return mayWrite;
  return /write|edit|create|replace|patch|insert|notebook/i.test(tool) && !/mcp|__|[/.]/i.test(tool);
}

/** Some tools name a file by its address. */
function fileOf(path: string): string {
  return path.replace(/^file:\/\/(?=\/)/, "");
}

/** What lies outside is told by its name alone. */
function elsewhere(path: string): string {
  return fileOf(path).split(/[/\\]/).at(-1) ?? "";
}

/** With `/`; `undefined`: outside. */
function inTop(top: string, path: string): string | undefined {
  const found = relative(top, path);
  return found === "" || found === ".." || found.startsWith(`..${sep}`) || isAbsolute(found)
    ? undefined
    : found.split(sep).join("/");
}

/** An env file that git ignores and does not track is where a key belongs. */
async function isItsPlace(text: AgentText, path: string, top: string, room: GitRoom): Promise<boolean> {
  if (!text.isContent || !isEnvFileName(path)) return false;
  const { isIgnoredOnDisk } = await import("../source/work-place.ts");
  return isIgnoredOnDisk(room, top, path);
}

/** What stands in HEAD: an agent may write the file in the working tree, as it may write anything else. */
async function committedPolicy(common: Common, io: Io, head: string | undefined): Promise<Policy> {
  if (common.config.kind !== "usual") return policyFor(common, io);
  return head === undefined ? policyFor({ ...common, config: { kind: "none" } }, io) : policyFor(common, io, head);
}

const MAX_TOLD = 5;

function toldKeys(findings: readonly Finding[], language: Language): string {
  const lines = findings.map(({ title, redacted = "", path, startLine, ruleId }) =>
    path.startsWith(".git/")
      ? say(language, "cli.agent.key", { title, redacted, rule: ruleId })
      : say(language, "cli.agent.key-in", { title, redacted, rule: ruleId, path, line: startLine }),
  );
  const told = [...new Set(lines)];
  const more = told.length - MAX_TOLD;
  return [
    say(language, "cli.agent.refused"),
    ...told.slice(0, MAX_TOLD).map((line) => escapeTerminal(line)),
    ...(more > 0 ? [say(language, "cli.received.more", { count: more })] : []),
    say(language, "cli.agent.fix"),
  ].join("\n");
}
