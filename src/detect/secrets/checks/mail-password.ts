import { isPlaceholder } from "../../placeholder.ts";
import { isSecretName } from "../../secret-name.ts";
import { noLiteral } from "../generic/no-literal.ts";
import type { CheckResult } from "../secret-rule.ts";
import { dsnPassword } from "./dsn.ts";

/** An app password: 16 letters of one case (Gmail, also in four groups; QQ and 163 mail), as long as no word is. */
const APP_PASSWORD = /^(?:[a-z]{16,40}|[A-Z]{16,40}|[a-z]{4}(?: [a-z]{4}){3})$/;

const PATH_OR_URL = /^\.{0,2}\/|^[A-Za-z]:\\|:\/\//;
const CALL = /^[A-Za-z_][A-Za-z0-9_.[\]]{0,60}\(/;
const MEMBER = /^[A-Za-z_][A-Za-z_]{0,40}(?:\??\.[A-Za-z_][A-Za-z0-9_]{0,40}){1,6}$/;
const WORDS = /^[A-Za-z]{1,40}(?:[-_.:#, /][A-Za-z]{0,40}){0,12}$/;

/**
 * The password of a mail account, as it stands after a variable's name: no path, no URL, no code (a call, `settings.password`, the
 * name of another variable), no words; not one of every tutorial.
 */
export function mailPassword(secret: string): CheckResult {
  if (isSecretName(secret) || noLiteral("", secret) !== undefined) return "invalid";
  if (APP_PASSWORD.test(secret)) return isPlaceholder(secret.replaceAll(" ", "")) ? "sample" : "valid";
  if ([PATH_OR_URL, CALL, MEMBER, WORDS].some((pattern) => pattern.test(secret))) return "invalid";
  return dsnPassword(secret, secret);
}
