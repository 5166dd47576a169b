import type { Finding, ReportedProblem } from "../model/finding.ts";
/** Gives a text without the secrets of paths. */
export type NameMask = (text: string) => string;
/** The mask for texts that may mention `paths`. */
export declare function nameMask(paths: ReadonlySet<string>): NameMask;
export declare function maskedFinding(finding: Finding, mask: NameMask): Finding;
export declare function maskedProblem({ path, code, reason }: ReportedProblem, mask: NameMask): ReportedProblem;
