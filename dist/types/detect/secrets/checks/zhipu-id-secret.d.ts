import type { CheckResult } from "../secret-rule.ts";
/** Id, dot, secret. A secret of one case is a hash or the rest of a file's name: a real one has both, all but once in a thousand. */
export declare function zhipuIdSecret(secret: string): CheckResult;
