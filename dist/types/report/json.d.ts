import type { Finding, ScanResult } from "../model/finding.ts";
/** The report, in pieces that end with a line's end. */
export declare function json(result: ScanResult): Iterable<string>;
/** The same as one object a line: the findings, then what could not be checked, the summary last. */
export declare function jsonLines(result: ScanResult): Iterable<string>;
/** Fields in their order; those without a value are not written. */
export type JsonLine = Readonly<Record<string, unknown>>;
export declare function lineOf(type: "finding" | "revision" | "withdrawal" | "problem" | "notice" | "summary", fields: JsonLine): string;
/** The lines that follow the findings. */
export declare function endLines({ problems, summary, notices }: ScanResult): Iterable<string>;
/** Keys whose value is `undefined` are left out. */
export declare function findingObject(finding: Finding): JsonLine;
