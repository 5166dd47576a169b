// Whether a value that a secret's name is given is one, and how sure that is: by the file's grammar, the name and the value's shape.
import type { Confidence } from "../../../model/rule.ts";
import { fileKindOf, isLocalePath, isPipelinePath, isTestPath } from "../../../parse/file-kind.ts";
import { isTemplateName } from "../../../parse/path-class.ts";
import { hasFewDistinct } from "../../placeholder.ts";
import { isSecretName, wordsOf } from "../../secret-name.ts";
import type { Given, Weight } from "./given.ts";
import { isSignature, isWebToken, isWrittenByNumbers } from "./message-part.ts";
import { noLiteral, standIn } from "./no-literal.ts";
import { isPasswordHash } from "./password-hash.ts";
import { isInString, type Position, positionOf } from "./position.ts";
import { isPrinted, saysWords } from "./printed.ts";
import { weighMention } from "./weigh-mention.ts";
import { isShownWord, weighPassword } from "./weigh-password.ts";
import { isGuessedFirst } from "./weigh-weak.ts";
import { isGibberish, isMachineMade, isMarkSoup } from "./written-by-machine.ts";

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Of any assignment to a name that says it holds a secret. */
export function weighAssignment(given: Given): Weight {
  const { name, path, isImplied } = given;
  if (BADGE.test(given.before)) return "no-context";
  const kind = fileKindOf(path);
  if (!isImplied && !isSecretName(name) && !CONNECTION_PASSWORD.test(name))
    return weighMention(given, () => positionOf(given, kind));
  const position = positionOf(given, kind);
  if (position === undefined) return "expression";
  if (isSentence(given) && kind !== "text") return "prose";
  if (/encrypted/i.test(name) && !/(?:un|non|not)[-_]?encrypted/i.test(name)) return "reference";
  if (NAMES_VARIABLE.test(name) && /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(given.value)) return "name";
  const sure = weighValue(given, position);
  if (sure !== "high" && sure !== "medium" && sure !== "low") return sure;
  if (isPipelinePath(path) && isGuessedFirst(given.value)) return "cheap";
  if (isTestPath(path) && (isCheap(given.value) || isPasswordHash(given.value))) return "cheap";
  if (position !== "config" && isTranscript(given))
    return position === "string" || isTestPath(path) ? "example" : "low";
  return sure === "low" || isShown(path) || given.isInDocstring() ? "low" : inPosition(sure, given, position);
}

/** `pass_env = NAME`, `api_key_env: NAME` */
const NAMES_VARIABLE = /[a-z](?:_env|-env|Env)$/i;

/** An answer of a server that was written down: what it gave has expired, or was made up. */
export function isTranscript({ nearby }: Given): boolean {
  return ANSWER.test(nearby());
}

const ANSWER =
  /\b(?:expires_(?:in|at)|token_type|client_secret_expires_at|request_http_args)\b|HTTP\/[12](?:\.\d)? \d{3} /;

/** In a string of several words, as in `"the password: it is"`. */
function isSentence({ before, quoting, isImplied }: Given): boolean {
  return quoting === "none" && !isImplied && /(?:^|["'`(\s])[A-Za-z-]{2,40} $/.test(before) && isInString(before);
}

/** A word with digits: whoever writes a test does not lock anything with it. */
function isCheap(value: string): boolean {
  return /^[A-Za-z0-9_-]{1,20}$/.test(value) && !isMachineMade(value);
}

/** Rather shown than used, by its path. */
function isShown(path: string): boolean {
  return isTestPath(path) || isTemplateName(path);
}

/** Of a connection string. Alone it is the folder that a shell is in, whose value is a path. */
const CONNECTION_PASSWORD = /^pwd$/i;

/** Its token opens the picture alone. */
const BADGE = /badge(?:\.svg)?\?[^\s"'<>)]{0,80}$|[?&;]alt=media&(?:amp;)?$/;

function weighValue(given: Given, position: Position): Weight {
  const { name, value, path } = given;
  const isPassword = given.isImplied || isPasswordName(name);
  if (isPassword && isPasswordHash(value)) return position === "config" ? "medium" : "low";
  if (isMarkSoup(value)) return "high";
  const kept = standIn(value);
  if (kept !== undefined) return kept;
  if (isPrinted(value)) return "example";
  if (isSalt(name) && position !== "config") return isTestPath(path) ? "no-context" : weighSalt(given);
  if (saysWords(value)) return "words";
  if (isWebToken(value)) return "structure";
  if (isSignature(value)) return "notation";
  if (position !== "config" && isWrittenByNumbers(value)) return "notation";
  if (HOLDS_BYTES.test(value) && (isPassword || !isChosenByPeople(name))) return "notation";
  const other = noLiteral(name, value);
  if (other !== undefined) return other;
  if (isLocalePath(path)) return "prose";
  return isPassword ? weighPassword(given, position) : weighKey(given, position);
}

function weighKey({ name, value, path }: Given, position: Position): Weight {
  if (/\s/.test(value)) return "prose";
  if (value.length < 8) return "short";
  if (hasFewDistinct(value)) return "few-distinct";
  if (/^\d{1,200}$/.test(value)) return "words";
  // As often the name of a request.
  if (UUID.test(value)) return isShown(path) || position === "prose" || REQUEST.test(name) ? "words" : "medium";
  if (value.length >= 10 && (value.length >= 16 || /\d/.test(value)) && isMachineMade(value))
    return value.length >= 16 ? "high" : position === "prose" || isTestPath(path) ? "short" : "medium";
  if (!isChosenByPeople(name)) return "words";
  if (isGibberish(value)) return position === "prose" ? "low" : "medium";
  if (!isHard(value)) return "words";
  if (position === "config") return "medium";
  return position === "string" && !isShownWord(value) && !isRowOfWords(value) ? "low" : "words";
}

/** `secret-key-that-is-32-bytes-long` */
function isRowOfWords(value: string): boolean {
  return /^[a-z]{1,15}(?:[-_](?:[a-z]{1,15}|\d{1,3})){3,10}$/.test(value);
}

/** Bytes of a protocol, not of a text. */
const HOLDS_BYTES = /(?:\\x[0-9a-f]{2}[^\\]{0,4}){3}/i;

/** AWS names a request by a token. */
const REQUEST = /client_?token|idempotency/i;

/** In code it is the same for all that it salts. */
function weighSalt({ value }: Given): Weight {
  return /^[A-Za-z0-9+/=_.$-]{12,200}$/.test(value) && isMachineMade(value) ? "low" : "no-context";
}

/** By itself it is stored beside what it salts. */
function isSalt(name: string): boolean {
  return wordsOf(name).every((word) => word === "salt" || word === "my" || /^\d+$/.test(word));
}

/** A secret of one's own is often a word with digits; what a service issues never is. */
function isChosenByPeople(name: string): boolean {
  return /(?:^|[^a-z])(?:secret|salt|pepper|passphrase|(?:secret|jwt|signing|encryption)[_.-]?key)$/i.test(
    name.replaceAll(/([a-z])([A-Z])/g, "$1_$2"),
  );
}

function isHard(value: string): boolean {
  return (
    /[A-Za-z]/.test(value) && /\d[^\d]{0,60}\d/.test(value) && !/^[a-z]{2,12}(?:[-_/][a-z0-9]{1,8}){1,3}$/i.test(value)
  );
}

/** Prose and unknown files show examples more often than secrets. */
function inPosition(sure: Confidence, { quoting }: Given, position: Position): Confidence {
  if (position === "prose") return "medium";
  return position === "unknown" && quoting === "none" ? "medium" : sure;
}

function isPasswordName(name: string): boolean {
  if (/passw(?:or)?d$/i.test(name)) return true;
  return /(?:pass|pwd|psk|(?:[_.-]|root|bind)pw$|密[码碼]|口令)/i.test(name) && !wordsOf(name).includes("key");
}
