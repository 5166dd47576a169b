import type { ScanResult } from "../model/finding.ts";
/** The report, a result a line. */
export declare function sarif({ findings, problems, summary, rules }: ScanResult): Iterable<string>;
