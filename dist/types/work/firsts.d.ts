import { type Brought } from "../model/document.ts";
import type { RuleBook } from "../model/rule.ts";
import type { TextView } from "../parse/text-view.ts";
import type { DetectedText } from "./detected-text.ts";
import type { Told, Views } from "./placed.ts";
export interface Firsts {
    /** Takes in a document; whether any of its detections was not there before it, as far as is known. */
    add(text: DetectedText): boolean;
    /** The first commit that held it; `undefined` where none is known. */
    of(told: Told, view: TextView | undefined): Brought | undefined;
}
export declare function firstsOf(rules: Rules): Firsts;
/**
 * A secret that head still holds at its path, or that several commits held there, is told once; in a scan of history also one that
 * head's project makes another rule's.
 */
export declare function withoutRepeats(all: readonly Told[], views: Views, rules: Rules): readonly Told[];
type Rules = RuleBook;
/** By commit, parents before children; what no commit brought comes last. */
export declare function inOrder(texts: readonly DetectedText[]): readonly DetectedText[];
export {};
