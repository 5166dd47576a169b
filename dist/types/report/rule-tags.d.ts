import type { Family } from "../model/rule.ts";
/**
 * `security`, the family, `external/cwe/cwe-N` (https://cwe.mitre.org, in the form that code scanning reads), `cis-docker-N` (CIS Docker
 * Benchmark 1.6.0), `owasp-docker-N` (rules of https://cheatsheetseries.owasp.org/cheatsheets/Docker_Security_Cheat_Sheet.html),
 * `owasp-2021-aNN` (https://owasp.org/Top10/2021/) and `kics-ID`.
 */
export declare function ruleTags(id: string, family: Family): readonly string[];
/** Every rule that is named here. */
export declare const namedRules: readonly string[];
