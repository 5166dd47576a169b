import type { CheckResult } from "../secret-rule.ts";
/**
 * The password of a mail account, as it stands after a variable's name: no path, no URL, no code (a call, `settings.password`, the
 * name of another variable), no words; not one of every tutorial.
 */
export declare function mailPassword(secret: string): CheckResult;
