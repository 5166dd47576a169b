import type { RuleText } from "../../../model/rule.ts";
import type { EnvFileRule } from "../env-file-rule.ts";
export declare const rule: EnvFileRule;
/** Where dotenvx keeps the private keys of the env files that it encrypts. */
export declare function isKeysFile(path: string): boolean;
export declare const texts: RuleText;
