// A word or a number that stands for a password where nothing else says that it is in use: a weak password, or a text of some form. What
// is told of it is told at low confidence.
import { fileKindOf, isLocalePath } from "../../../parse/file-kind.ts";
import { isTemplateName } from "../../../parse/path-class.ts";
import { isSecretName, wordsOf } from "../../secret-name.ts";
import type { Given, Weight } from "./given.ts";
import type { Position } from "./position.ts";
import { isGuessedFirst } from "./weigh-weak.ts";
import { FORM_WORDS, LABEL_WORDS, SETTINGS, TRANSLATED, TYPES } from "./words-of-forms.ts";

/** Of a value without what {@link noLiteral} tells. */
export function weighWord(given: Given, position: Position): Weight {
  const { name, value, path, quoting, isImplied } = given;
  if (isTemplateName(path) || isLocalePath(path) || !mayStandAlone(value)) return "words";
  if (!isImplied && (!isSecretName(name) || !saysPassword(name, position))) return "words";
  // Of a string that says more than the password.
  if (position === "string" && quoting === "none" && !isImplied) return "words";
  const isLogin = (): boolean => isImplied || isOwned(name) || given.isBesideLogin();
  // Behind a colon of prose a word goes on.
  if (position === "prose" && (quoting === "none" || isImplied) && !/\d/.test(value)) return "words";
  if (isGuessedFirst(value) || /^\d/.test(value)) return position !== "prose" && isLogin() ? "low" : "words";
  if (isFormWord(value)) return "words";
  // A sentence of a comment goes on.
  if (position === "prose" && quoting === "none" && fileKindOf(path) === "code") return "prose";
  if (position === "prose" || (position === "unknown" && quoting === "none")) return isLogin() ? "low" : "words";
  return "low";
}

/** `sunflower`, `tiger7`, `123456`; what has a hump is rather a name in code. */
function mayStandAlone(value: string): boolean {
  return /^(?:[A-Z]?[a-z]{3,23}\d{0,4}|\d{4,12})$/.test(value);
}

/** `pass` alone is a step, a ticket, a mark; `passwords` are a table. */
function saysPassword(name: string, position: Position): boolean {
  const words = wordsOf(name);
  if (words.at(-1) === "passwords" || (words.length === 1 && words[0] === "pass" && position !== "config"))
    return false;
  return !words.some((word) => LABEL_WORDS.has(word)) && !words.includes("native");
}

/** `DB_PASSWORD`, `adminPassword` */
function isOwned(name: string): boolean {
  const words = wordsOf(name);
  return words.length > 1 && !words.some((word) => FORM_WORDS.has(word));
}

function withoutNumber(word: string): string {
  let end = word.length;
  while (end > 0 && isDigit(word.charCodeAt(end - 1))) end--;
  return word.slice(0, end);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isFormWord(value: string): boolean {
  const word = withoutNumber(value.toLowerCase());
  return SETTINGS.has(word) || TRANSLATED.has(word) || TYPES.has(word) || /passw|secret|token|(?:^|api)key/.test(word);
}
