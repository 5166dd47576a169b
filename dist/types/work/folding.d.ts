import { type Finding } from "../model/finding.ts";
import type { Language } from "../model/text.ts";
export interface FoldingOptions {
    readonly language: Language;
    /** A rule's title without the values of one finding. */
    titleOf(ruleId: string): string;
}
export interface Folded {
    /** Each of them; one that another tells says so by its {@link Finding.toldWith}. */
    readonly each: readonly Finding[];
    /** In their order but for those that are told by another, the worst of its kind. */
    readonly told: readonly Finding[];
}
export declare function folded(findings: readonly Finding[], options: FoldingOptions): Folded;
