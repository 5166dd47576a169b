import type { DocumentDetector } from "../detect/family.ts";
import type { Notice, ReportedProblem } from "../model/finding.ts";
/** Gives a text without the secrets of paths. */
export type NameMask = (text: string) => string;
/** The mask for texts that may mention `paths`. */
export declare function nameMask(paths: ReadonlySet<string>, detect?: DocumentDetector): NameMask;
export declare function maskedProblem({ path, code, reason }: ReportedProblem, mask: NameMask): ReportedProblem;
export declare function maskedNotice(notice: Notice, mask: NameMask): Notice;
