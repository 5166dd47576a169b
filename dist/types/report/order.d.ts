import type { Finding } from "../model/finding.ts";
import type { Standing } from "./standing.ts";
export declare function standingOf({ blocking, accepted, status, gate }: Finding): Standing;
/** Worst first: what blocks before what does not, what is minor last, then by severity, one's own before what everybody knows; a finding about a whole file before those in files. */
export declare function worstFirst(findings: readonly Finding[]): readonly Finding[];
/** Files in the order of their worst finding; in a file the finding about all of it first, then the worst. */
export declare function byFile(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]>;
/** It has no place of its own in its file. */
export declare function isAboutFile({ startLine, startColumn, endLine, endColumn }: Finding): boolean;
/** `path`, or `path:line:column` where it has a place in it. */
export declare function placeOf(finding: Finding): string;
