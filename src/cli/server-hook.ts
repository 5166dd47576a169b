// What `stackgate hook pre-receive` and `stackgate hook update` judge: all that a push brings to this repository, by the policy that
// stood before it. Nothing that comes from who pushes chooses anything: neither the pushed policy nor push options.
import { say } from "../messages/catalogue.ts";
import type { ScanResult } from "../model/finding.ts";
import { StackgateError } from "../model/problem.ts";
import type { Language } from "../model/text.ts";
import { POLICY_PATH } from "../parse/path-class.ts";
import type { Policy } from "../policy/policy.ts";
import { counted, listed } from "../report/counts.ts";
import { escapeTerminal, guardLine } from "../report/escape.ts";
import { wrap } from "../report/width.ts";
import type { GitRoom } from "../source/git/run.ts";
import { type ReceivedGroup, type ReceivedRef, readReceivedLine, receivedGroups } from "../source/receive.ts";
import { joinedResult } from "../work/joined-result.ts";
import type { Common } from "./arguments.ts";
import { type HookTyped, type Judged, linesOf, type ScanSource, scanAll } from "./hook.ts";
import type { Io } from "./io.ts";
import { policyFor } from "./policy.ts";

/** Throws StackgateError `receive-…`, `push-unknown`, `config-…`, `git-…`; a pushed policy that cannot be used is refused so too. */
export async function judgeReceived(
  { hook, args, common }: HookTyped,
  language: Language,
  io: Io,
  room: GitRoom,
  scanSource: ScanSource,
): Promise<Judged> {
  const refs = hook === "update" ? [updatedRef(args)] : (await linesOf(io.stdin)).map(readReceivedLine);
  if (refs.length === 0) throw new StackgateError("receive-nothing");
  const results: ScanResult[] = [];
  const after: string[] = [];
  for (const group of await receivedGroups(room, refs, POLICY_PATH)) {
    const policy = await policyOf(group, common, io);
    const result = await scanAll(group.sources(), policy, scanSource);
    results.push(result);
    after.push(verdictLine(group.refs, result, language));
  }
  const result = joinedResult(results);
  const isAnswered = result.summary.verdict !== "blocked" || common.config.kind !== "usual";
  const advice = isAnswered ? [] : wrap(say(language, "cli.received.policy"), ADVICE_SIZE);
  return { result, after: [...(after.length > 1 ? after : []), ...advice] };
}

const ADVICE_SIZE = 72;

/** As git calls the hook: `REF OLD NEW`. */
function updatedRef([name = "", from = "", to = ""]: readonly string[]): ReceivedRef {
  return readReceivedLine(`${from} ${to} ${name}`);
}

/** Which counts is decided by what stood before the push. A policy that would break every later push does not get in. */
async function policyOf({ policyAt, newPolicies }: ReceivedGroup, common: Common, io: Io): Promise<Policy> {
  const isUsual = common.config.kind === "usual";
  if (isUsual) for (const commit of newPolicies) await policyFor(common, io, commit);
  const none: Common = { ...common, config: { kind: "none" } };
  return isUsual && policyAt === undefined ? policyFor(none, io) : policyFor(common, io, policyAt);
}

const MAX_NAMES = 4;

function verdictLine(refs: readonly ReceivedRef[], { summary, problems }: ScanResult, language: Language): string {
  const names = refs.slice(0, MAX_NAMES).map(({ name }) => escapeTerminal(name, 100));
  const more = refs.length - names.length;
  const all = more > 0 ? [...names, say(language, "cli.received.more", { count: more })] : names;
  const verdict = {
    blocked: () => counted(language, "report.count.block", summary.blocking),
    error: () => say(language, "cli.received.incomplete", { count: problems.length }),
    clean: () => say(language, "cli.received.clean"),
  }[summary.verdict]();
  return guardLine(say(language, "cli.received", { refs: listed(language, all), verdict }));
}
