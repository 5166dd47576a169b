import type { ScanResult } from "../model/finding.ts";
/** The report, in pieces that end with a line's end. */
export declare function json({ findings, problems, summary, notices }: ScanResult): Iterable<string>;
