import type { Finding } from "../model/finding.ts";
import type { Baseline, BaselineEntry } from "./policy.ts";
/** What an entry is matched against. */
type Candidate = Pick<Finding, "ruleId" | "path" | "fingerprint" | "status">;
/**
 * The text of a baseline. Equal for equal findings, whatever their order; of several of one kind in one file there are as many lines.
 * The empty last element lets every entry end with a comma: two branches that add one each do not meet.
 */
export declare function baselineText(findings: readonly Pick<Finding, "ruleId" | "path" | "fingerprint">[]): string;
/** Reads it. Throws StackgateError `baseline-…` with the file, and the line where there is one. */
export declare function parseBaseline(text: string, path: string): Baseline;
/** Which of the findings a baseline accepts, and what is left of it. */
export interface BaselineMatch<Found> {
    readonly accepted: ReadonlySet<Found>;
    readonly unused: readonly BaselineEntry[];
}
/**
 * Gives each entry to one finding: in its own file first, those that existed before the others and each by path; then, where `isGone` says that an
 * entry's file is no more, to one of the same rule and fingerprint elsewhere, which is the same text moved. A further place of a known
 * secret stays what it is: a finding.
 */
export declare function matchBaseline<Found extends Candidate>({ entries }: Baseline, findings: readonly Found[], isGone: (path: string) => boolean): BaselineMatch<Found>;
export {};
