import { randomness } from "./value-shape.ts";

const RANDOM = 0.9;
/** Certain enough to overrule what it is written as: a token with a dot in it is no `name.name`. */
const SURELY = 0.99;
const LEAST_SURE = 20;

/** By the model of {@link randomness}. */
export function isMachineMade(value: string): boolean {
  return randomness(value) >= RANDOM;
}

/** Letters and digits that spell nothing, `xkqvjwpt`: a password that no person would remember, and no name of anything. */
export function isGibberish(value: string): boolean {
  return (
    value.length >= LEAST_GIBBERISH && /^[A-Za-z0-9]+$/.test(value) && /[a-z]/i.test(value) && isMachineMade(value)
  );
}

const LEAST_GIBBERISH = 7;

/** Likewise, and no name, path or expression whatever marks it holds. */
export function isSurelyMachineMade(value: string): boolean {
  return value.length >= LEAST_SURE && /\d/.test(value) && randomness(value) >= SURELY && holdsRandomPart(value);
}

/** Whether a part between marks is machine-made: in a row of short names each pair of letters across a mark surprises. */
export function holdsRandomPart(value: string): boolean {
  return value.split(/[-_./:]/).some((part) => part.length >= 8 && isMachineMade(part));
}

/** What generators of salts write, WordPress's and Django's for two: all marks of the keyboard among letters of both cases. */
export function isMarkSoup(value: string): boolean {
  if (
    value.length < 32 ||
    value.length > 200 ||
    OTHER_MARKS.test(value) ||
    isCode(value) ||
    /[A-Za-z]{9}| {2}/.test(value)
  )
    return false;
  const marks = value.match(/[^A-Za-z0-9]/g)?.length ?? 0;
  if (marks * 7 < value.length || marks * 3 > value.length * 2) return false;
  // An address, a call and a path have few kinds of them.
  if (new Set(value.match(/[^A-Za-z0-9]/g)).size < KINDS_OF_MARKS) return false;
  return /\d/.test(value) && /[A-Z]/.test(value) && /[a-z]/.test(value) && hasManyDistinct(value);
}

const KINDS_OF_MARKS = 6;

/** An expression that passwords must match looks much the same; so do a template, a PEM block and JSON. */
const OTHER_MARKS =
  /\[[a-z0]-[a-z9]|\(\?|\\[a-z"]|\{\d{1,3}[,}]|\$\{|\{\{|\{[a-z_][\w.]{0,40}(?::[^{}]{0,40})?\}|-----|":/i;

function hasManyDistinct(value: string): boolean {
  return new Set(value).size >= Math.min(26, value.length / 2);
}

/** What stands between two strings of a program when the end of one is taken for the beginning of another. */
export function isCode(value: string): boolean {
  return CODE.test(value);
}

const CODE = /^[ ]?[+.)] ?[A-Za-z_$(]|\b(?:function|return|typeof)\b|[=!]==|=>|\)[;{]|&& | \|\|/;
