import type { DocumentDetector } from "../detect/family.ts";
import type { Finding } from "../model/finding.ts";
import type { RuleBook } from "../model/rule.ts";
import type { DetectedText } from "./detected-text.ts";
import type { Detected } from "./findings.ts";
import type { Firsts } from "./firsts.ts";
/** Told of findings, each once, of no more than a document at a time; the scan waits for it. */
export type OnFound = (findings: readonly Finding[]) => Promise<void>;
/** What is known while documents are looked at. */
export interface EarlyRoom {
    readonly rules: RuleBook;
    readonly firsts: Firsts;
    readonly detect: DocumentDetector;
    readonly hasBase: boolean;
    readonly committed: Detected["committed"];
}
type Options = Parameters<typeof import("./findings.ts").resultOf>[0];
/**
 * Tells `onFound` what a document holds. Not told: what is told of several places as one, and what quotes a word that may turn out to be
 * a secret of a document that is still to come.
 */
export declare function earlyTeller(options: Options, room: EarlyRoom, onFound: OnFound): (text: DetectedText) => Promise<void>;
export {};
