import type { CheckResult } from "../secret-rule.ts";
/** The marker between two random parts of the same length; other lengths than those seen (20, 58, 74) are told as doubtful. */
export declare function openaiMarker(secret: string): CheckResult;
