import { type Finding } from "../model/finding.ts";
import type { Language } from "../model/text.ts";
export interface FoldingOptions {
    readonly language: Language;
    /** A rule's title without the values of one finding. */
    titleOf(ruleId: string): string;
}
/** Findings in their order but for those that are told by another, the worst of its kind. */
export declare function folded(findings: readonly Finding[], options: FoldingOptions): readonly Finding[];
