// The assignments of a name, found from where it stands: only bytes are asked that lie where an operator of such a name would. What
// they are is said in assignments.ts alone; that it is the same is a test.
import type { Span } from "../model/span.ts";
import { NAME } from "./assignment-names.ts";
import { type Assignment, endsLine, isBlank, OPERATOR_REACH, readerOf } from "./assignment-reader.ts";
import { assignmentFrom } from "./assignments.ts";
import {
  isColumn,
  MOST_TO_ROW,
  operatorsOf,
  readFarOperators,
  readKeyOperators,
  readRowOperators,
} from "./far-operators.ts";
import { askBefore, askBehind, askInside, LONGEST_NAME } from "./operators-beside.ts";

/** Answers that are kept: many names ask about the same operators. A power of two, and more bytes than any name asks about. */
const KEPT = 2048;

/** A run of bytes of names, or a part of a long one. */
interface NameRun {
  from: number;
  to: number;
  /** Whether it begins at `from`, and ends at `to`. */
  isBegun: boolean;
  isEnded: boolean;
  /** Operators inside of it. */
  readonly inside: number[];
  /** Of all of a short one; `undefined` where each word has to be asked about by itself. */
  found: readonly Assignment[] | undefined;
}

/**
 * Tells of a word, all of it bytes of names, the assignments whose name holds it, those whose name is implied left out, in order of
 * their operators. For files that have no grammar of their own. Quick where words come in order; linear in the bytes then.
 */
export function namedAssignments(bytes: Uint8Array): (word: Span) => readonly Assignment[] {
  const reader = readerOf(bytes);
  const slots = slotsFor(bytes.length);
  const keptAt = new Int32Array(slots).fill(-2);
  const kept: (Assignment | undefined)[] = [];
  const asked: number[] = [];
  const run: NameRun = { from: -1, to: -1, isBegun: false, isEnded: false, inside: [], found: undefined };
  const farOperators = operatorsOf(bytes, readFarOperators);
  const keyOperators = operatorsOf(bytes, readKeyOperators);
  const rowOperators = operatorsOf(bytes, readRowOperators);
  const lineStart = lineStarts(bytes);

  const answer = (at: number): Assignment | undefined => {
    const slot = at & (slots - 1);
    if (keptAt[slot] !== at) {
      keptAt[slot] = at;
      kept[slot] = assignmentFrom(reader, at);
    }
    return kept[slot];
  };
  const answers = (): readonly Assignment[] => {
    if (asked.length === 0) return NONE;
    asked.sort((a, b) => a - b);
    const found: Assignment[] = [];
    let last = -2;
    for (const at of asked) {
      if (at === last) continue;
      last = at;
      const one = answer(at);
      if (one !== undefined && one.isImplied !== true) found.push(one);
    }
    return found;
  };
  /** Asks what stands around the run, as far as `[from, to)` of it reaches its ends. */
  const askAround = (from: number, to: number): void => {
    let isFar = false;
    if (run.isEnded && run.to - from <= MOST_TO_END) isFar = askBehind(bytes, run.to, asked);
    if (run.isBegun && to - run.from <= MOST_TO_END) {
      isFar = askBefore(bytes, run.from, asked) || isFar;
      const before = bytes[run.from - 1];
      if (isBlank(before) || endsLine(before)) asked.push(lineStart(run.from, mayBeLogin(bytes, run)) - 1);
    }
    if (run.isEnded && isColumn(bytes, run.to)) rowOperators(run.to, run.to + MOST_TO_ROW, asked);
    if (isFar && isOfTokens(bytes, run.from)) keyOperators(from - OPERATOR_REACH, to + OPERATOR_REACH, asked);
    if (isFar) farOperators(from - OPERATOR_REACH, to + OPERATOR_REACH, asked);
  };
  const read = (start: number, end: number): void => {
    readRun(bytes, run, start, end);
    run.found = undefined;
    if (!run.isBegun || !run.isEnded || run.to - run.from > LONGEST_NAME) return;
    asked.length = 0;
    for (const at of run.inside) asked.push(at);
    askAround(run.from, run.to);
    run.found = answers();
  };

  return ({ start, end }) => {
    if (start < run.from || end > run.to || (!run.isEnded && run.to - end < MOST_TO_END)) read(start, end);
    let { found } = run;
    if (found === undefined) {
      const { inside, isBegun, isEnded, from, to } = run;
      const isApart = (!isBegun || end - from > MOST_TO_END) && (!isEnded || to - start > MOST_TO_END);
      if (isApart && inside.length === 0) return NONE;
      asked.length = 0;
      for (const at of inside) if (at >= start - MOST_TO_END && at <= end + MOST_TO_END) asked.push(at);
      askAround(start, end);
      found = answers();
    }
    if (found.length === 0) return NONE;
    return found.filter(({ nameStart, nameEnd }) => nameStart <= start && nameEnd >= end);
  };
}

/** `"Jwt": {` */
/** A power of two, and in a small text no more than its size: most texts are small, and each has its own. */
function slotsFor(size: number): number {
  return size >= KEPT ? KEPT : 1 << (32 - Math.clz32(size >> 3));
}

function isOfTokens(bytes: Uint8Array, at: number): boolean {
  return ((bytes[at] ?? 0) | 0x20) === 0x6a && ((bytes[at + 1] ?? 0) | 0x20) === 0x77;
}

/** Bytes of a name, and of the punctuation behind it that names may hold. */
export const MOST_TO_END = LONGEST_NAME + 12;
const AHEAD = 4096;

/** Reads the run around `[start, end)`: as much of it as names there may reach, and more behind it. */
function readRun(bytes: Uint8Array, run: NameRun, start: number, end: number): void {
  const least = Math.max(0, start - MOST_TO_END);
  const isKnown = start >= run.from && start <= run.to;
  let from = start;
  if (isKnown) from = Math.max(run.from, least);
  else while (from > least && NAME[bytes[from - 1] as number] === 1) from--;
  const isBegun: boolean = isKnown ? run.isBegun && from === run.from : from > least || from === 0;
  let to = isKnown ? Math.max(run.to, end) : end;
  const limit = Math.min(bytes.length, end + AHEAD);
  while (to < limit && NAME[bytes[to] as number] === 1) to++;
  run.from = from;
  run.to = to;
  run.isBegun = isBegun || (from > 0 && NAME[bytes[from - 1] as number] === 0);
  run.isEnded = to < limit || to === bytes.length;
  run.inside.length = 0;
  askInside(bytes, from, to, run.inside);
}

const NONE: readonly Assignment[] = [];

/** Bytes from the beginning of a line to the name that its first word is or is followed by, and to that of a login's password. */
const MOST_TO_WORD = 160;
const MOST_TO_LOGIN = OPERATOR_REACH;

/** `password`, `insecure-password` */
function mayBeLogin(bytes: Uint8Array, { from, to }: NameRun): boolean {
  const first = (bytes[from] ?? 0) | 0x20;
  return (to - from === 8 && first === 0x70) || (to - from === 17 && first === 0x69);
}

/** Where the line of a name begins; where that is too far away to say anything of it, an offset that asks for nothing. */
function lineStarts(bytes: Uint8Array): (at: number, isLogin: boolean) => number {
  let without = { from: 0, to: 0 };
  return (at, isLogin) => {
    const limit = Math.max(0, at - (isLogin ? MOST_TO_LOGIN : MOST_TO_WORD));
    let start = at;
    while (start > limit && !endsLine(bytes[start - 1])) {
      // No line begins in what was looked at before.
      if (start <= without.to && start > without.from) start = without.from;
      else start--;
    }
    without = { from: start, to: at };
    return endsLine(bytes[start - 1]) ? start : bytes.length + 1;
  };
}

/** Whether a name of a usual kind could hold all bytes of the span. */
export function isNameBytes(bytes: Uint8Array, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (NAME[bytes[at] as number] === 0) return false;
  return true;
}
