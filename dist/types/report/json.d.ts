import type { ScanResult } from "../model/finding.ts";
/** The report, in pieces that end with a line's end. */
export declare function json({ findings, problems, summary, notices }: ScanResult): Iterable<string>;
/** The same as one object a line, for whoever reads while it is written: the findings, then what could not be checked, the summary last. */
export declare function jsonLines({ findings, problems, summary, notices }: ScanResult): Iterable<string>;
