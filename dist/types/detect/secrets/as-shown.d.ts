import type { Sifted } from "./filters.ts";
import type { SecretRule } from "./secret-rule.ts";
/** Tests and prose show logins that are nobody's more often than any other. A vendor's key is one wherever it stands. */
export declare function isShown(path: string): boolean;
/**
 * What is left of a login of a URL where files configure nothing. An easy password of a host that only its own network reaches is an
 * example below tests and doubtful in code; below tests and in prose it is doubtful for any host. What is
 * doubtful by itself, such as a token that names nobody or ended long ago, is an example below tests and in prose.
 */
export declare function asShown({ isGeneric, match }: SecretRule, path: string, sifted: Sifted, password: string, whole: string): Sifted;
/**
 * `Authorization: Basic dXNlcjpwYXNz` and Docker's `"auth": "dXNlcjpwYXNz"` in code, tests or prose: the words of a tutorial, which
 * encoding does not make a secret. An easy password that no tutorial has is doubtful in a header.
 */
export declare function isShownLogin(path: string, name: string, value: string, whole: string): boolean;
