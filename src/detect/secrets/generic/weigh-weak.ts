// Passwords that everybody tries first. No entropy tells them: the position does, a password's name in a file that configures something.
import { fileKindOf, isLocalePath, isPipelinePath, isTestPath } from "../../../parse/file-kind.ts";
import { isSecretName } from "../../secret-name.ts";
import type { Given, Weight } from "./given.ts";
import { isNote } from "./position.ts";

const WEAK =
  /^(?:123456(?:78)?9?0?|12345|1234|111111|000000|666666|888888|abc123|admin(?:[@_]?123(?:456)?)?|root(?:@?123(?:456)?)?|toor|pass(?:word)?[@_]?(?:1|123|1234)?!?|p[@a]ss?w[0o]rd[@_]?\d{0,4}!?|minioadmin|postgres|mysql|mariadb|redis|mongo|rabbitmq|elastic|guest|user|demo|test(?:123)?|qwerty(?:123)?|letmein|welcome\d{0,3}|secret|supersecret|mysecretpassword|rootpassword)$/i;
const PASSWORD = /(?:passw(?:or)?d|(?:^|[_.-])(?:pass|pwd)|密[码碼]|口令)(?:$|[_.-])|[a-z](?:Password|Passwd|Pwd)$/i;

/** Of a password under a password's name; elsewhere than in configuration such a value is a constant of a form or a test. */
export function weighWeakPassword({ name, value, path, quoting, isImplied, before }: Given): Weight {
  if (!isImplied && (!PASSWORD.test(name) || !isSecretName(name))) return "no-context";
  // In an address it is the tutorial's, whose host is looked at too.
  if (isImplied && before.endsWith("://")) return "no-context";
  if (!isGuessedFirst(value)) return "words";
  if (/^[A-Z]{4,20}$/.test(value)) return "placeholder";
  // `Password` is the label of a form.
  if (/^Password$/.test(value) || isLocalePath(path)) return "prose";
  const kind = fileKindOf(path);
  if (kind !== "config" && (kind !== "script" || quoting === "none")) return "words";
  if (isNote(before)) return "prose";
  // The database of a test run, which ends with it.
  return isTestPath(path) || isPipelinePath(path) ? "cheap" : "high";
}

/** Whether it stands in every tutorial, so that it says nothing where it is only shown. */
export function isGuessedFirst(value: string): boolean {
  return WEAK.test(value);
}
