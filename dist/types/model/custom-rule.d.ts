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
export declare function ruleOfCustom({ id, severity, gate }: CustomRule): Rule;
/** What it says to people: its own words, which are in one language. */
export declare function textOfCustom({ id, title, why, fix }: CustomRule): RuleText;
