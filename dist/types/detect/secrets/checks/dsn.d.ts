import type { CheckResult } from "../secret-rule.ts";
/** The password of a URL or connection string: not one of every tutorial, not the user's name, not at a host of documentation. */
export declare function dsnPassword(secret: string, match: string): CheckResult;
