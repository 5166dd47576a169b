// Which bytes deserve a pattern: one pass over the literals of all rules.
import type { Span } from "../../model/span.ts";
import type { CompiledRules, Pattern } from "./compiled-rules.ts";
import { type ByteSet, hasByte, type Shape } from "./pattern-shape.ts";
import { quietWords } from "./quiet-words.ts";
import { LEAST, type Sieve, sieveOf } from "./sieve.ts";

/** Told where a rule could match. For each pattern in order of offset, but for a literal's length. */
export interface Candidates {
  /** A match may begin here. */
  onStart(pattern: Pattern, start: number): void;
  /** These bytes are a word of a variable's or a host's name that a `value` rule knows, or, if `implies`, one that implies a login. */
  onWord(pattern: Pattern, start: number, end: number, implies: boolean): void;
}

/** Tells every place in `spans` where a rule could match. That it tells more costs time, nothing else. */
export type Prefilter = (
  rules: CompiledRules,
  bytes: Uint8Array,
  spans: readonly Span[],
  candidates: Candidates,
) => void;

/** A document of fewer bytes has too few hits to pay for reading what patterns begin with. */
const SMALL = 1 << 16;

/** As many bytes as are read before what is read from then on pays for the sieve. */
const PAYS = 1 << 18;
let read = 0;

/**
 * Tells a candidate where one of its literals overlaps a span and what a match must begin with follows. One step a byte, and a
 * bounded number of steps a hit.
 */
export const literalPrefilter: Prefilter = (rules, bytes, spans, candidates) => {
  if (read < PAYS) for (const { start, end } of spans) read += end - start;
  prefilterWith(read < PAYS ? undefined : sieveOf(rules), rules, bytes, spans, candidates);
};

/** The same with a sieve or without. */
export function prefilterWith(
  sieve: Sieve | undefined,
  rules: CompiledRules,
  bytes: Uint8Array,
  spans: readonly Span[],
  candidates: Candidates,
): void {
  const { longest } = rules;
  const isSmall = bytes.length < SMALL;
  /** By pattern, for those that begin before their literal: the last start that was told. */
  const tried = new Map<Pattern, number>();
  const tellBefore = (pattern: Pattern, hit: number): void => {
    const last = tried.get(pattern) ?? -1;
    for (let start = Math.max(0, hit - pattern.before, last + 1); start <= hit; start++)
      candidates.onStart(pattern, start);
    tried.set(pattern, Math.max(hit, last));
  };
  const quiet = quietWords(bytes, rules);
  for (const span of spans) {
    const from = Math.max(0, span.start - longest + 1);
    const to = Math.min(bytes.length, span.end + longest - 1);
    // Hot.
    const onHit = (index: number, end: number, isSifted = false): void => {
      const { length, starts, words, implies } = rules.literal(index);
      const hit = end - length;
      if (end <= span.start || hit >= span.end) return;
      for (const pattern of starts) {
        if (pattern.before > 0) tellBefore(pattern, hit);
        else if (isSmall || fits(pattern.shape(), bytes, hit, length)) candidates.onStart(pattern, hit);
      }
      if (words.length === 0 || (!isSifted && implies.length === 0 && quiet.isQuiet(hit, end))) return;
      for (const pattern of words) candidates.onWord(pattern, hit, end, implies.includes(pattern));
    };
    if (sieve !== undefined && to - from >= LEAST) sieve.scan(bytes, from, to, quiet.mayBeColumn, onHit);
    else rules.automaton().scan(bytes, from, to, (index, end) => onHit(index, end), quiet.part);
    eachHexRun(bytes, span, (start) => {
      for (const pattern of rules.hexRuns()) tellBefore(pattern, start);
    });
  }
}

/** Whether the bytes behind the `known` ones of a literal at `start` may stand at their places. */
function fits({ head }: Shape, bytes: Uint8Array, start: number, known: number): boolean {
  for (let i = known; i < head.length; i++) {
    const byte = bytes[start + i];
    if (byte === undefined || !hasByte(head[i] as ByteSet, byte)) return false;
  }
  return true;
}

const HEX_RUN = 32;
/** Of `\u003d`: hex digits that run on into those of a key. */
const ESCAPE_DIGITS = 4;
const HEX = new Uint8Array(256);
for (const character of "0123456789abcdefABCDEF") HEX[character.charCodeAt(0)] = 1;

/** Tells where 32 hex digits and more begin, if one of the first 32 lies in the span. Looks at each 32nd byte, and around it if it is one. */
export function eachHexRun(bytes: Uint8Array, span: Span, onRun: (start: number) => void): void {
  const limit = Math.min(bytes.length, span.end + HEX_RUN - 1);
  let at = Math.max(0, span.start - HEX_RUN + 1);
  at += (HEX_RUN - (at % HEX_RUN)) % HEX_RUN;
  if (span.start < HEX_RUN) at = 0;
  while (at < limit) {
    if (HEX[bytes[at] as number] === 0) {
      at += HEX_RUN;
      continue;
    }
    let start = at;
    while (start > 0 && at - start < HEX_RUN && HEX[bytes[start - 1] as number] === 1) start--;
    let end = at + 1;
    while (end < bytes.length && HEX[bytes[end] as number] === 1) end++;
    if (at - start < HEX_RUN && start < span.end) {
      for (let first = start; first <= start + ESCAPE_DIGITS && end - first >= HEX_RUN; first++) onRun(first);
    }
    at = end + ((HEX_RUN - (end % HEX_RUN)) % HEX_RUN);
  }
}
