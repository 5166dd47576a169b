import type { CheckResult } from "../secret-rule.ts";
/** Characters that a program chose, by the model of generic secrets; no identifier, word or path. */
export declare function machineMade(secret: string): CheckResult;
