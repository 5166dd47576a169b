import type { Finding } from "../model/finding.ts";
/** `finding` with its path and its sentences as `say` writes them; exceptions and frames stay. */
export declare function withTexts(finding: Finding, say: (text: string) => string): Finding;
