import type { CheckResult } from "../secret-rule.ts";
/**
 * A shared access signature whose end, `se=`, is given and lies before 2025 opens nothing any more, whatever the day of the scan
 * (learn.microsoft.com/rest/api/storageservices/create-account-sas). `match`: its parameters.
 */
export declare function sasExpiry(_secret: string, match: string): CheckResult;
