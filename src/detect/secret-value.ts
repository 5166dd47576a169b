// What stands in a variable, judged by its name and by the grammar of values, never by entropy: weak passwords are secrets too.
import { isPlaceholder } from "./placeholder.ts";
import { isPublicExample, isPublishedPlaceholder } from "./published-defaults.ts";
import { isSecretName } from "./secret-name.ts";

/** UTF-16 indices into a value. */
export interface ValueRange {
  readonly from: number;
  readonly to: number;
}

const USER_INFO = /^[a-z][a-z0-9+.-]{1,30}:\/\/[^\s/@:]{0,256}:([^\s/@]{1,1024})@/i;
const URL_START = /^[a-z][a-z0-9+.-]{1,30}:\/\//i;
const PATH = /^(?:\.{0,2}\/|~\/|[A-Za-z]:\\)/;
const SWITCH = /^(?:true|false|yes|no|on|off|none|null|disabled?|enabled?|auto)$/i;
/** What a secrets manager or a shell puts there when it is read. */
const REFERENCE = /^(?:arn:aws|vault:|ref\+|@Microsoft\.KeyVault\(|`|\$\()/;

/** Where the secret of a variable lies, if it has one: the password of a URL, else the whole value under a name that says so. */
export function secretRange(name: string, value: string): ValueRange | undefined {
  if (value === "") return undefined;
  const url = USER_INFO.exec(value);
  const password = url?.[1];
  if (url !== null && password !== undefined) {
    const to = url[0].length - 1;
    return { from: to - password.length, to };
  }
  return isSecretName(name) && !URL_START.test(value) ? { from: 0, to: value.length } : undefined;
}

/** Without the quotes that people put around a default, where they are characters like any other: `${NAME:-"value"}`. */
export function unquoted(text: string): string {
  const [first] = text;
  const isQuoted = text.length >= 2 && (first === '"' || first === "'") && text.endsWith(first);
  return isQuoted ? text.slice(1, -1) : text;
}

/** Whether `written` could be a secret under `name`: no placeholder, switch, path or reference, and no example of a vendor. */
export function isSecretText(name: string, written: string): boolean {
  const text = unquoted(written);
  if (text.trim() === "" || isPlaceholder(text) || SWITCH.test(text) || PATH.test(text) || REFERENCE.test(text))
    return false;
  return !isPublishedPlaceholder(name, text) && !isPublicExample(text);
}
