// The last of policy: how much of a result is printed, and what a door ends with.
import { say } from "../messages/catalogue.ts";
import { compareFindings, exitCodeOf, type Notice, type ScanResult, worseFirst } from "../model/finding.ts";
import { type Language, otherLanguage } from "../model/text.ts";
import type { Policy } from "../policy/policy.ts";

/** `result` with no more findings than the policy wants printed, the worst of them; its summary stays that of all. */
export function finishedResult(result: ScanResult, policy: Policy, language: Language): ScanResult {
  const { translated } = result;
  if (translated === undefined) return finishedIn(result, policy, language);
  const other = finishedIn(translated, policy, otherLanguage(language));
  return { ...finishedIn(result, policy, language), translated: other };
}

function finishedIn(result: ScanResult, policy: Policy, language: Language): ScanResult {
  const { maxFindings = Number.POSITIVE_INFINITY } = policy;
  const { findings, notices = [] } = result;
  const cut = findings.length - maxFindings;
  const added: Notice[] = [];
  if (cut > 0) added.push({ code: "findings-cut", text: say(language, "notice.cut", { count: cut }) });
  if (policy.exitZero === true && result.summary.verdict === "blocked")
    added.push({ code: "exit-zero", text: say(language, "notice.exit-zero") });
  if (added.length === 0) return result;
  if (cut <= 0) return { ...result, notices: [...notices, ...added] };
  const { folded: _, ...rest } = result;
  const kept = [...findings].sort(worseFirst).slice(0, maxFindings).sort(compareFindings);
  return { ...rest, findings: kept, all: findings, notices: [...notices, ...added] };
}

/** 0, 1 or 2; with `exit-zero` what blocks ends with 0, unless there was something that could not be looked at. */
export function exitCodeBy(policy: Policy, { summary, problems }: ScanResult): 0 | 1 | 2 {
  const code = exitCodeOf(summary);
  if (code !== 1 || policy.exitZero !== true) return code;
  return problems.length > 0 ? 2 : 0;
}
