// How much a value looks made by a machine rather than by a person who writes names, words and paths: a small model over its letter
// pairs and character classes. Weights and table come from scripts/fit-value-shape.mjs, which says what they were fitted on.
import { letterPairs, letterTriples, shortWeights, weights } from "./value-shape-weights.ts";

/** Longer values are judged by their beginning. */
const MAX_LENGTH = 200;
/** Shorter ones have weights of their own: what people choose is short, and so are words. */
export const SHORT = 16;

/** Letters by their place in the alphabet, then digits, then all else. */
export const SYMBOLS = 28;
const DIGIT = 26;
const OTHER = 27;

/** Several questions are asked about one value, and then about the next. */
let judged: { readonly value: string; readonly randomness: number } | undefined;

/** From 0 (a word, an identifier, a path) to 1 (random characters). */
export function randomness(value: string): number {
  if (judged?.value !== value) judged = { value, randomness: randomnessOf(value) };
  return judged.randomness;
}

function randomnessOf(value: string): number {
  const features = featuresOf(value, surpriseOf(letterPairs), rarityOf(letterTriples));
  const own = value.length < SHORT ? shortWeights : weights;
  const sum = features.reduce((total, feature, i) => total + feature * (own[i] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Bits by which the second symbol of a pair surprises whoever knows the first: `table[first * SYMBOLS + second]`, a character each. */
export function surpriseOf(table: string): (first: number, second: number) => number {
  return (first, second) => (table.charCodeAt(first * SYMBOLS + second) - 48) / 4;
}

/** Whether people hardly ever write three letters in a row: six of the table's bits in each character, from `0` on. */
export function rarityOf(table: string): (triple: number) => boolean {
  return (triple) => (((table.charCodeAt(Math.floor(triple / 6)) - 48) >> (triple % 6)) & 1) === 0;
}

/** What the model looks at; the first is the constant. */
export function featuresOf(
  value: string,
  surprise: (first: number, second: number) => number,
  isRare: (triple: number) => boolean,
): readonly number[] {
  const text = value.slice(0, MAX_LENGTH);
  const length = Math.max(1, text.length);
  let [bits, pairs, digits, others, switches, humps, run, longest] = [0, 0, 0, 0, 0, 0, 0, 0];
  let [triples, rare] = [0, 0];
  let [last, first] = [-1, -1];
  let wasUpper = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const symbol = symbolOf(code);
    const isUpper = code >= 65 && code <= 90;
    if (symbol === DIGIT) digits++;
    if (symbol === OTHER) others++;
    if (last >= 0) {
      if (last < DIGIT && symbol < DIGIT) {
        bits += surprise(last, symbol);
        pairs++;
        if (first >= 0 && first < DIGIT) {
          triples++;
          if (isRare((first * 26 + last) * 26 + symbol)) rare++;
        }
      }
      if (last !== OTHER && symbol !== OTHER && (last === DIGIT) !== (symbol === DIGIT)) switches++;
      if (last < DIGIT && symbol < DIGIT && wasUpper !== isUpper) humps++;
    }
    run = symbol < DIGIT ? run + 1 : 0;
    longest = Math.max(longest, run);
    first = last;
    last = symbol;
    wasUpper = isUpper;
  }
  const letters = Math.max(1, length - digits - others);
  return [
    1,
    pairs === 0 ? 4 : bits / pairs,
    Math.min(length, 64) / 16,
    digits / length,
    others / length,
    switches / length,
    humps / letters,
    longest / length,
    new Set(text).size / Math.min(length, 40),
    pairs / length,
    triples === 0 ? 0.5 : rare / triples,
    Math.min(rare, 8) / 4,
  ];
}

export function symbolOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  if (code >= 65 && code <= 90) return code - 65;
  return code >= 48 && code <= 57 ? DIGIT : OTHER;
}
