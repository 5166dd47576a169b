// What a key costs to guess for someone who tries words, repeats and sequences before characters. A random text has none of these
// and costs what its alphabet says; entropy of the characters alone would take `abcdefgh...` for random.
import { firstWords, otherWords } from "./guess-cost/words.ts";

/** What follows only makes a guess harder. */
const MAX_CHARACTERS = 128;
const FIRST_WORD_BITS = 8;
const OTHER_WORD_BITS = 11;
const SHORT_WORD_BITS = 6;
const SHORT_WORD = /^(?:am|an|as|at|be|by|do|go|id|if|in|is|it|me|my|no|of|ok|on|or|so|to|up|us|we)$/;
const MIN_WORD = 2;
const MAX_WORD = 14;
const SEPARATOR_BITS = 2;
const MIN_RUN = 4;
const MIN_REPEAT = 3;
const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890"];

/** Bits: the logarithm of the number of guesses, of the cheapest way to write `text`. Of its first 128 characters, in bounded time. */
export function guessBits(text: string): number {
  const characters = [...text.slice(0, 2 * MAX_CHARACTERS)].slice(0, MAX_CHARACTERS);
  const lower = characters.map((one) => one.toLowerCase());
  const plain = lower.map((one) => LEET[one] ?? one);
  const characterBits = Math.log2(alphabetSize(characters));
  const best = [0, ...characters.map(() => Number.POSITIVE_INFINITY)];
  const offer = (end: number, bits: number): void => {
    if (bits < (best[end] ?? 0)) best[end] = bits;
  };
  for (let at = 0; at < characters.length; at++) {
    const bits = best[at] ?? 0;
    offer(at + 1, bits + (/[-_ .]/.test(characters[at] ?? "") ? SEPARATOR_BITS : characterBits));
    for (let length = MIN_WORD; length <= MAX_WORD && at + length <= characters.length; length++) {
      const cost = wordBits(
        characters.slice(at, at + length),
        lower.slice(at, at + length),
        plain.slice(at, at + length),
      );
      if (cost !== undefined) offer(at + length, bits + cost);
    }
    const run = runLength(lower, at);
    if (run >= MIN_RUN) offer(at + run, bits + characterBits + 1 + Math.log2(run));
    for (let back = 1; back <= at; back++) {
      const length = repeatLength(lower, at, back);
      if (length >= MIN_REPEAT) offer(at + length, bits + 3 + Math.log2(back) + Math.log2(length));
    }
  }
  return best[characters.length] ?? 0;
}

const LEET: Readonly<Record<string, string>> = {
  0: "o",
  1: "i",
  3: "e",
  4: "a",
  5: "s",
  7: "t",
  "@": "a",
  $: "s",
  "!": "i",
};

/** How many characters one has to try for each place. */
function alphabetSize(characters: readonly string[]): number {
  const text = characters.join("");
  if (/^[0-9a-f-]*$/.test(text) || /^[0-9A-F-]*$/.test(text)) return /[a-f]/i.test(text) ? 16 : 10;
  return (
    (/[a-z]/.test(text) ? 26 : 0) +
    (/[A-Z]/.test(text) ? 26 : 0) +
    (/[0-9]/.test(text) ? 10 : 0) +
    (/[!-/:-@[-`{-~]/.test(text) ? 20 : 0) +
    (/[^!-~]/.test(text) ? 100 : 0)
  );
}

function wordBits(written: readonly string[], lower: readonly string[], plain: readonly string[]): number | undefined {
  const known = (word: string): number | undefined => {
    if (SHORT_WORD.test(word)) return SHORT_WORD_BITS;
    if (firstWords().has(word)) return FIRST_WORD_BITS;
    return otherWords().has(word) ? OTHER_WORD_BITS : undefined;
  };
  const asWritten = known(lower.join(""));
  const bits = asWritten ?? known(plain.join(""));
  if (bits === undefined) return undefined;
  const isCapital = written.some((one, i) => one !== lower[i]);
  return bits + (isCapital ? 1 : 0) + (asWritten === undefined ? 2 : 0);
}

/** How far the alphabet, the digits or a row of keys goes on from `at`, in either direction. */
function runLength(lower: readonly string[], at: number): number {
  const step = stepBetween(lower[at], lower[at + 1]);
  if (step === undefined) return 1;
  let end = at + 1;
  while (stepBetween(lower[end], lower[end + 1]) === step) end++;
  return end - at + 1;
}

/** `a` to `b` is one along something: which, and in which direction. */
function stepBetween(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined || !/^[a-z0-9]$/.test(a) || !/^[a-z0-9]$/.test(b)) return undefined;
  const difference = b.charCodeAt(0) - a.charCodeAt(0);
  if (Math.abs(difference) === 1) return `code ${difference}`;
  for (const row of ROWS) {
    const [from, to] = [row.indexOf(a), row.indexOf(b)];
    if (from >= 0 && to >= 0 && Math.abs(to - from) === 1) return `${row} ${to - from}`;
  }
  return undefined;
}

/** For how long the text from `at` on says again what stands `back` characters before. */
function repeatLength(lower: readonly string[], at: number, back: number): number {
  let length = 0;
  while (at + length < lower.length && lower[at + length] === lower[at + length - back]) length++;
  return length;
}
