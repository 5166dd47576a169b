import type { CheckResult } from "../secret-rule.ts";
/**
 * The 16 characters after the prefix hold, in base32, the account's id of 12 digits, in bits 1 to 40; ids that end in EXAMPLE are
 * AWS's documentation. Ids of old accounts (I or J after the prefix) hold none. One with another digit is made up, or was changed.
 */
export declare function awsAccountId(secret: string): CheckResult;
