// What stands around a place: lines, names with values, addresses. Read in small blocks when first asked for, so that no byte is
// read more than once as the questions move on through a document, whatever their number.

import type { Span } from "../../model/span.ts";
import { type Assignment, assignmentsIn, lineGrammarOf, OPERATOR_REACH } from "../../parse/assignments.ts";
import { blockwise } from "../../parse/blockwise.ts";
import { impliedAssignmentsIn } from "../../parse/implied-assignments.ts";
import { isNameBytes, namedAssignments } from "../../parse/named-assignments.ts";
import { CONTEXT_BYTES, CONTEXT_LINES } from "./reach.ts";

/** A host's name, in lower case, as part of a URL or bare. */
export interface Address extends Span {
  readonly host: string;
  /** Behind `://`. */
  readonly isUrl: boolean;
}

export interface Surroundings {
  /** The lines of `span` and {@link CONTEXT_LINES} to either side, but at most {@link CONTEXT_BYTES}. */
  nearby(span: Span): Span;
  /** Those whose operator lies in `span`, at least. */
  assignmentsIn(span: Span): readonly Assignment[];
  /** The innermost whose value holds `span`; one whose name is implied is none. Looked for at most 2,048 bytes back. */
  assignmentOf(span: Span): Assignment | undefined;
  /** Those whose name holds `span`; with `implied` also those that the words of `span` imply. */
  assignmentsNamed(span: Span, implied?: boolean): readonly Assignment[];
  /** Those that begin in `span`; names without a URL have a dot at least. */
  addressesIn(span: Span): readonly Address[];
  /** The one that holds all of `span`. */
  addressOf(span: Span): Address | undefined;
}

const KEPT_BLOCKS = 24;
const ASSIGNMENT_REACH = 2048;
const LF = 10;
const CR = 13;

/** `path` tells the grammar of files of logins. */
export function surroundings(bytes: Uint8Array, path: string): Surroundings {
  const assignments = blockwise(bytes, KEPT_BLOCKS, (start, end) => assignmentsIn(bytes, start, end, path));
  const implied = blockwise(bytes, KEPT_BLOCKS, (start, end) => impliedAssignmentsIn(bytes, start, end));
  const addresses = blockwise(bytes, KEPT_BLOCKS, (start, end) => readAddresses(bytes, start, end));
  const lineStarts = blockwise(bytes, KEPT_BLOCKS, (start, end) => readLineStarts(bytes, start, end));
  const isUsual = lineGrammarOf(path) === undefined;
  let named: ReturnType<typeof namedAssignments> | undefined;
  return {
    nearby(span) {
      const least = Math.max(0, span.start - CONTEXT_BYTES);
      const most = Math.min(bytes.length, span.end + CONTEXT_BYTES);
      const before = lineStarts({ start: least, end: span.start + 1 }).filter((at) => at >= least && at <= span.start);
      const after = lineStarts({ start: span.end, end: most }).filter((at) => at > span.end && at <= most);
      return { start: before.at(-1 - CONTEXT_LINES) ?? least, end: after[CONTEXT_LINES] ?? most };
    },
    assignmentsIn: assignments,
    assignmentOf(span) {
      const least = Math.max(0, span.start - ASSIGNMENT_REACH);
      return assignments({ start: least, end: span.start }).findLast(
        ({ valueStart, valueEnd, isImplied }) => valueStart <= span.start && valueEnd >= span.end && isImplied !== true,
      );
    },
    assignmentsNamed(span, hasImplied = false) {
      const around = { start: Math.max(0, span.start - OPERATOR_REACH), end: span.end + OPERATOR_REACH };
      const isOfName = ({ nameStart, nameEnd, isImplied }: Assignment): boolean =>
        nameStart <= span.start && nameEnd >= span.end && (hasImplied || isImplied !== true);
      if (!isUsual || !isNameBytes(bytes, span)) return assignments(around).filter(isOfName);
      named ??= namedAssignments(bytes);
      return hasImplied ? [...named(span), ...implied(around).filter(isOfName)] : named(span);
    },
    addressesIn: (span) => addresses(span).filter(({ start }) => start >= span.start && start < span.end),
    addressOf: addressOfWord(bytes),
  };
}

function readLineStarts(bytes: Uint8Array, start: number, end: number): readonly number[] {
  const starts: number[] = [];
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (byte === LF || (byte === CR && bytes[at + 1] !== LF)) starts.push(at + 1);
  }
  return starts;
}

const HOST = new Uint8Array(256);
for (const character of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-")
  HOST[character.charCodeAt(0)] = 1;
const [DOT, SLASH, AT, SPACE, COLON] = [0x2e, 0x2f, 0x40, 0x20, 0x3a];
const MAX_HOST = 253;
const MAX_USER_INFO = 200;

/** Those that begin in the range. A host is all of a run of its characters, so it depends on no other. */
function readAddresses(bytes: Uint8Array, start: number, end: number): readonly Address[] {
  const found: Address[] = [];
  let at = start;
  if (HOST[bytes[at - 1] ?? 0] === 1) while (at < end && HOST[bytes[at] ?? 0] === 1) at++;
  while (at < end) {
    if (HOST[bytes[at] ?? 0] === 0) {
      at++;
      continue;
    }
    let last = at + 1;
    let hasDot = false;
    while (last < bytes.length && last - at <= MAX_HOST && HOST[bytes[last] ?? 0] === 1)
      hasDot = bytes[last++] === DOT || hasDot;
    if (last - at <= MAX_HOST) {
      const address = hasDot || isHostOfUrl(bytes, at) ? addressAt(bytes, at, last) : undefined;
      if (address !== undefined) found.push(address);
    } else while (last < end && HOST[bytes[last] ?? 0] === 1) last++;
    at = last;
  }
  return found;
}

/** Quick where the spans come in order; linear in the bytes then. */
function addressOfWord(bytes: Uint8Array): (word: Span) => Address | undefined {
  /** The last run of a host's bytes, as far as it was followed, and what it is. */
  let [from, to, isEnded]: [number, number, boolean] = [0, 0, false];
  let address: Address | undefined;
  return ({ start, end }) => {
    const isKnown = start >= from && start < to;
    if (!isKnown || (!isEnded && end > to)) {
      if (!isKnown) from = start;
      const least = isKnown ? from : Math.max(0, start - MAX_HOST - 1);
      while (from > least && HOST[bytes[from - 1] as number] === 1) from--;
      to = isKnown ? to : start;
      const limit = Math.min(bytes.length, end + FOLLOWED);
      while (to < limit && HOST[bytes[to] as number] === 1) to++;
      isEnded = to < limit || to === bytes.length;
      address = to - from <= MAX_HOST ? addressAt(bytes, from, to) : undefined;
    }
    return end <= to ? address : undefined;
  };
}

const FOLLOWED = 4096;

function addressAt(bytes: Uint8Array, start: number, end: number): Address | undefined {
  const isUrl = isHostOfUrl(bytes, start);
  let last = end;
  while (last > start && bytes[last - 1] === DOT) last--;
  if (start === end || !(isUrl || bytes.subarray(start, end).includes(DOT))) return undefined;
  return { start, end, host: asciiOf(bytes, start, last).toLowerCase(), isUrl };
}

/** Behind `://`, and behind the user part of a URL. */
function isHostOfUrl(bytes: Uint8Array, at: number): boolean {
  if (bytes[at - 1] === SLASH) return bytes[at - 2] === SLASH && bytes[at - 3] === COLON;
  if (bytes[at - 1] !== AT) return false;
  for (let i = at - 2; i > at - MAX_USER_INFO && (bytes[i] ?? 0) > SPACE; i--)
    if (bytes[i] === SLASH) return bytes[i - 1] === SLASH && bytes[i - 2] === COLON;
  return false;
}

function asciiOf(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString("latin1");
}
