// A result from what reports told, with what reports do not hold and reporters want.
import { ruleTexts } from "../../detect/texts.ts";
import type { Coverage, Finding, Notice, ReportedProblem, RuleInfo, ScanResult } from "../../model/finding.ts";
import { type Language, unfilledText } from "../../model/text.ts";
import { folded } from "../folding.ts";
import { assembleResult, type Ids } from "../result.ts";

interface ToldOptions {
  /** What is known of rules that are not ours. */
  readonly rules: readonly RuleInfo[];
  readonly language: Language;
  readonly foldsAlike: boolean;
}

/** `findings` are in the order of every report, and each is told by itself. */
export function toldAs(
  ids: Ids,
  coverage: Coverage,
  { findings, problems, notices }: Told,
  { rules: given, language, foldsAlike }: ToldOptions,
): ScanResult {
  const rules = rulesOf(findings, new Map(given.map((rule) => [rule.id, rule])), language);
  const whole = findings.map((finding) => ({ ...finding, why: rules.get(finding.ruleId)?.why ?? "" }));
  const titleOf = (id: string): string => rules.get(id)?.title ?? id;
  const folds = foldsAlike ? folded(whole, { language, titleOf }) : undefined;
  return assembleResult(ids, coverage, {
    findings: folds?.each ?? whole,
    ...(folds === undefined || folds.told.length === whole.length ? {} : { folded: folds.told }),
    problems,
    rules: [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    fixedCount: 0,
    ...(notices.length === 0 ? {} : { notices }),
  });
}

interface Told {
  readonly findings: readonly Finding[];
  readonly problems: readonly ReportedProblem[];
  readonly notices: readonly Notice[];
}

/** Ours by their own sentences; another says what its report says of it. */
function rulesOf(
  findings: readonly Finding[],
  given: ReadonlyMap<string, RuleInfo>,
  language: Language,
): ReadonlyMap<string, RuleInfo> {
  const rules = new Map<string, RuleInfo>();
  for (const { ruleId: id, severity, title, fix } of findings) {
    if (rules.has(id)) continue;
    const text = ruleTexts.get(id);
    // Rules of a policy refer to nothing.
    const other = { id, title, why: "", fix, severity, ...given.get(id), references: [] };
    const own = text && {
      title: unfilledText(text.title, language),
      why: unfilledText(text.why, language),
      fix: unfilledText(text.fix, language),
      references: text.references,
    };
    rules.set(id, { ...other, ...own, severity });
  }
  return rules;
}
