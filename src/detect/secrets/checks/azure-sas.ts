import type { CheckResult } from "../secret-rule.ts";

/**
 * A shared access signature whose end, `se=`, is given and lies before 2025 opens nothing any more, whatever the day of the scan
 * (learn.microsoft.com/rest/api/storageservices/create-account-sas). `match`: its parameters.
 */
export function sasExpiry(_secret: string, match: string): CheckResult {
  return /[?&;]se=20(?:[01][0-9]|2[0-4])-/.test(match) ? "doubtful" : "valid";
}
