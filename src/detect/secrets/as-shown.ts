// What tests, code and prose show of logins in URLs and connection strings, which is more often nobody's than any other.
import { fileKindOf, isTestPath } from "../../parse/file-kind.ts";
import { isPlaceholder } from "../placeholder.ts";
import { basicLogin, isEasyPassword } from "./checks/easy-password.ts";
import type { Sifted } from "./filters.ts";
import { isShownWord } from "./generic/weigh-password.ts";
import { isGuessedFirst } from "./generic/weigh-weak.ts";
import type { SecretRule } from "./secret-rule.ts";

/** Tests and prose show logins that are nobody's more often than any other. A vendor's key is one wherever it stands. */
export function isShown(path: string): boolean {
  return fileKindOf(path) === "text" || isTestPath(path);
}

/**
 * What is left of a login of a URL where files configure nothing. An easy password of a host that only its own network reaches is an
 * example below tests and doubtful in code; below tests and in prose it is doubtful for any host. What is
 * doubtful by itself, such as a token that names nobody or ended long ago, is an example below tests and in prose.
 */
export function asShown(
  { isGeneric, match }: SecretRule,
  path: string,
  sifted: Sifted,
  password: string,
  whole: string,
): Sifted {
  if ("reason" in sifted || isGeneric !== true) return sifted;
  if (sifted.confidence === "low" && isShown(path)) return { reason: "example" };
  if (match !== "line") return sifted;
  if (!isShown(path) && fileKindOf(path) !== "code") return sifted;
  if (!isEasyPassword(password)) return sifted;
  const isPublic = isPublicHost(hostOf(whole));
  if (isTestPath(path) && !isPublic) return { reason: "example" };
  return isShown(path) || !isPublic ? { confidence: "low" } : sifted;
}

/**
 * `Authorization: Basic dXNlcjpwYXNz` and Docker's `"auth": "dXNlcjpwYXNz"` in code, tests or prose: the words of a tutorial, which
 * encoding does not make a secret. An easy password that no tutorial has is doubtful in a header.
 */
export function isShownLogin(path: string, name: string, value: string, whole: string): boolean {
  const isHeader = /authorization$/i.test(name);
  if (!(isHeader || whole.startsWith('"auth')) || !(isShown(path) || fileKindOf(path) === "code")) return false;
  const login = basicLogin(value);
  if (login === undefined) return false;
  const { user, password } = login;
  return user === password || (isHeader && !isTestPath(path) ? isTutorial(password) : isEasyPassword(password));
}

function isTutorial(password: string): boolean {
  return isShownWord(password) || isGuessedFirst(password) || isPlaceholder(password);
}

/** Of `user:password@host`, also `@tcp(host)`; empty when there is none. */
function hostOf(whole: string): string {
  return /^@(?:tcp\()?\[?([A-Za-z0-9._:-]{1,253})/.exec(whole.slice(Math.max(0, whole.lastIndexOf("@"))))?.[1] ?? "";
}

/** RFC 1918, RFC 5735 */
const PRIVATE =
  /^(?:(?:127|10|0)(?:\.[0-9]{1,3}){3}|192\.168(?:\.[0-9]{1,3}){2}|172\.(?:1[6-9]|2[0-9]|3[01])(?:\.[0-9]{1,3}){2})$/;

/** Neither this machine, nor a name without a domain, nor one of the domains that are no one's (RFC 6761, RFC 6762). */
function isPublicHost(host: string): boolean {
  const name = host.replace(/:[0-9]{1,5}$/, "").toLowerCase();
  if (PRIVATE.test(name)) return false;
  return name.includes(".") && !/\.(?:localhost|localdomain|local|internal|test|invalid|example|lan|svc)$/.test(name);
}
