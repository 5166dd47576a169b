import type { Finding, ReportedProblem } from "../model/finding.ts";
import { type HiddenSpan } from "../model/redaction.ts";
/** Where a text holds secrets, in UTF-16 indices. */
export type SecretMask = (text: string) => readonly HiddenSpan[];
/** The parts of a text that are masked where they are known to be a secret; the last one of a sentence with its full stop and without. */
export declare function quotedWords(text: string): readonly string[];
/** Those that a report for machines quotes of `finding`. */
export declare function quotedWordsOf(finding: Finding): readonly string[];
/** The mask for `texts`: keys that stand in them, and what the scan `knows` as secrets. Linear in both. */
export declare function secretMask(texts: Iterable<string>, knows: Iterable<string>): SecretMask;
/** A sentence that quotes what somebody wrote, without the keys in it. */
export declare function withoutKeys(text: string): string;
/** {@link withoutKeys} for any of `texts`, all looked at in one go. */
export declare function keysMasked(texts: Iterable<string>): (text: string) => string;
/** What of a finding may quote somebody. */
export declare function quotingTexts({ path, title, message, fix, why, service, related, accepted, frames, }: Finding): readonly string[];
export declare function withoutSecrets(finding: Finding, mask: SecretMask): Finding;
export declare function problemWithout({ path, code, reason }: ReportedProblem, mask: SecretMask): ReportedProblem;
