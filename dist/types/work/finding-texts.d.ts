import type { Finding } from "../model/finding.ts";
/** `finding` with its paths and its sentences as `say` writes them; exceptions and lines of code stay. */
export declare function withTexts(finding: Finding, say: (text: string) => string): Finding;
