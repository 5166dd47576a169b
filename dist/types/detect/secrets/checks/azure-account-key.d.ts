import type { CheckResult } from "../secret-rule.ts";
/** A key of 88 characters that is no emulator's, nor one that names Cosmos DB itself, which has a rule of its own. */
export declare function azureAccountKey(secret: string): CheckResult;
