// Passwords that people chose: short, with words in them. The position tells them as much as the shape does.

import type { Confidence } from "../../../model/rule.ts";
import { isDockerfileName, isEnvLikeName, isTemplateName } from "../../../parse/path-class.ts";
import { wordsOf } from "../../secret-name.ts";
import type { Given, Weight } from "./given.ts";
import type { Position } from "./position.ts";
import { isGuessedFirst } from "./weigh-weak.ts";
import { weighWord } from "./weigh-word.ts";
import { FORM_WORDS, PROSE, SETTINGS, TRANSLATED } from "./words-of-forms.ts";
import { isGibberish, isMachineMade } from "./written-by-machine.ts";

const LEAST = 6;

/** Of a value without what {@link noLiteral} tells. */
export function weighPassword(given: Given, position: Position): Weight {
  const { value } = given;
  if (value.length < LEAST) return /^[a-z]{4}/.test(value) ? weighWord(given, position) : "short";
  if (/\s/.test(value)) return isPhraseInUse(given, position) ? "medium" : "prose";
  if (value.length >= 10 && isMachineMade(value) && /\d/.test(value)) return weighMade(value, position);
  if (isGibberish(value) && (position === "config" || !isShownWord(value)))
    return position === "config" ? "high" : position === "prose" ? "low" : "medium";
  if (!/\d/.test(value) && !HAS_MARK.test(value))
    return isWordInUse(given, position) ? "medium" : weighWord(given, position);
  if (!/[A-Za-z]/.test(value)) return isNumberInUse(given, position) ? "medium" : weighWord(given, position);
  if (position !== "config" && isShownWord(value)) return weighWord(given, position);
  if (position === "config") return isNumberedName(value) ? "medium" : "high";
  if (position === "unknown") return given.quoting === "none" ? "medium" : "high";
  return isMeantToBeHard(value) && !isGuessedFirst(value) ? weighShown(given, position) : weighWord(given, position);
}

const HAS_MARK = /[!@#$%^&*?+=~]/;

/** What no person made up: certain where it is in use, and in code when it is long or of all classes. */
function weighMade(value: string, position: Position): Confidence {
  const isLong = value.length >= 16 || (/[a-z]/.test(value) && /[A-Z]/.test(value));
  if (position === "prose") return isLong ? "medium" : "low";
  return position === "string" && !isLong ? "medium" : "high";
}

/** Code and prose show names, labels and patterns too. */
function weighShown({ value, quoting }: Given, position: Position): Weight {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9_-]/].filter((one) => one.test(value)).length;
  if (position === "string") return kinds >= 3 ? "medium" : "low";
  return kinds >= 3 && quoting !== "none" ? "medium" : "low";
}

/** Digits or marks that no name needs: `river2019`, `River#1`, not `river1`, `ERROR_404` or `us-east-1`. */
function isMeantToBeHard(value: string): boolean {
  if (isNumberedName(value) || /^[A-Z][A-Z_]{2,60}\d{0,4}$/.test(value)) return false;
  return /\d[^\d]{0,60}\d/.test(value) || (/\d/.test(value) && HAS_MARK.test(value));
}

/** `river-1`, `river_v2`, `riverStone2`, `sha-256` */
function isNumberedName(value: string): boolean {
  return /^[A-Za-z]{1,40}(?:[-_./][A-Za-z]{1,40}){0,8}[-_]?v?\d$|^[a-z]{2,8}-\d{1,4}$/.test(value);
}

/** A weak password is one, where the file says that it is in use. */
function isWordInUse(given: Given, position: Position): boolean {
  if (position !== "config" || !/^[A-Za-z]{1,40}(?:[-_.][A-Za-z]{1,40}){0,8}$/.test(given.value)) return false;
  const words = wordsOf(given.value);
  const named = words.filter((word) => SETTINGS.has(word) || TRANSLATED.has(word)).length;
  return isInUse(given) && named * 3 < words.length;
}

/** `123456`, `20190401`: digits alone are a number as often. */
function isNumberInUse(given: Given, position: Position): boolean {
  return position === "config" && /^\d{6,20}$/.test(given.value) && isInUse(given);
}

/** `test1234`, `MyPassword1!`: what every example says. */
export function isShownWord(value: string): boolean {
  return SHOWN.test(value);
}

const SHOWN =
  /^(?:[-_.]?(?:my|your|the|a|new|old|some|super|very|valid|invalid|wrong|correct|good|bad|strong|weak|test|testing|tests|demo|example|sample|fake|mock|dummy|foo|bar|baz|user|admin|root|guest|hello|world|secret|s3cr3t|secure|safe|pass|pw|passw(?:or)?d|p[a@][s$]{2}w[o0]rd|passphrase|passcode|pa[s$]{2}|pwd|token|key|value|hunter|letmein|qwerty|abc|change|changed|changeme|me|this|for|of|and|in|db|api|auth)){1,6}[-_.@#]?(?:\d{0,4}|12345\d{0,5})[!.@#]{0,3}$/i;

/** Likewise several words with blanks between. */
function isPhraseInUse(given: Given, position: Position): boolean {
  const { value, quoting } = given;
  if (position !== "config" || quoting === "none" || !/^\S{1,40}(?: \S{1,40}){2,9}$/.test(value)) return false;
  if (/[.:,;)]$|[<>{}|]/.test(value)) return false;
  return isInUse(given) && !wordsOf(value).some((word) => SETTINGS.has(word) || PROSE.has(word));
}

function isInUse({ name, path, isImplied, isBesideLogin }: Given): boolean {
  if (isTemplateName(path)) return false;
  if (isImplied || isEnvLikeName(path) || isDockerfileName(path) || holdsNoLabels(path)) return true;
  const words = wordsOf(name);
  if (words.some((word) => FORM_WORDS.has(word))) return false;
  return words.length > 1 || isBesideLogin();
}

/** Whether the file holds no texts of a form, by its path. */
export function holdsNoLabels(path: string): boolean {
  return NO_LABELS.test(path);
}

const NO_LABELS =
  /\.(?:toml|ini|cfg|cnf|conf|sql|sh|bash|zsh|reg|bat|cmd|service|tfvars|htaccess|ovpn|ks)$|(?:^|\/)[._](?:netrc|pypirc|my\.cnf|s3cfg)$/i;
