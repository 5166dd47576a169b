import type { Gate, Rule, RuleText, Severity } from "./rule.ts";

/** A secret of a team's own, as the policy file describes it. */
export interface CustomRule {
  readonly id: string;
  /** In RE2's syntax; known to be sound. */
  readonly pattern: string;
  /** The group that holds the secret; 0: all of the match. */
  readonly secretGroup: number;
  /** In lower case. Empty: every text is matched. */
  readonly keywords: readonly string[];
  /** Whether it looks at a path. */
  readonly looksAt: (path: string) => boolean;
  readonly severity: Severity;
  readonly gate: Gate;
  readonly title?: string;
  readonly why?: string;
  readonly fix?: string;
}

/** What it says of itself to the pipeline. */
export function ruleOfCustom({ id, severity, gate }: CustomRule): Rule {
  const existing = gate === "block" ? "warn" : gate;
  const gates = { introduced: gate, weakened: gate, existing };
  return { id, family: "secret", severity, confidence: "high", gates };
}

/** What it says to people: its own words, which are in one language. */
export function textOfCustom({ id, title, why, fix }: CustomRule): RuleText {
  const own = (text: string): { readonly en: string; readonly zh: string } => ({ en: text, zh: text });
  return {
    title: title === undefined ? { en: `A secret by the rule ${id}`, zh: `符合规则 ${id} 的密钥` } : own(title),
    why: why === undefined ? WHY : own(why),
    fix: fix === undefined ? FIX : own(fix),
    messages: { default: title === undefined ? MESSAGE : own(title) },
    references: [],
  };
}

const WHY = {
  en: "The policy of this repository says that such a text is a secret.",
  zh: "此仓库的策略把这样的文本视为密钥。",
} as const;
const FIX = { en: "make a new one where this one is issued", zh: "到签发处换一个新的" } as const;
const MESSAGE = { en: "It fits a rule of the policy.", zh: "符合策略中的一条规则。" } as const;
