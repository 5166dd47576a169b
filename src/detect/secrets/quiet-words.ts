// Words that nothing around them makes part of a name or of a host: most are such, and the look at two bytes tells.
import { STRING_START } from "../../parse/assignment-calls.ts";
import { CLOSING, isBlank, LF, tableOf, WORD } from "../../parse/assignment-reader.ts";
import { hasRows } from "../../parse/far-operators.ts";
import { MOST_TO_END } from "../../parse/named-assignments.ts";
import type { Quiet } from "./automaton.ts";
import type { CompiledRules } from "./compiled-rules.ts";

/** Before a run of letters and digits: neither an operator nor what leads to one, nor part of a host. */
const BEFORE = tableOf("(),;{}[]>!%&*+?|^~#");
/** Behind it. */
const BEHIND = tableOf(";}*/%^~#\n\r\0");
const [COMMA, UNDERSCORE] = [0x2c, 0x5f];
/** What may lead from a closing parenthesis to a method that is given a string. */
const METHOD_BEHIND = tableOf(".()\"'`]");
/** A longer run is none that a host's name ends in, whose labels have 63 bytes at most. */
const LONG = 256;
const AHEAD = 4096;

export interface QuietWords {
  isQuiet(start: number, end: number): boolean;
  /** A part of a long run in which all words are quiet and, where it holds no `_`, no token begins; the last that was met. */
  readonly part: Quiet;
}

/**
 * Tells whether surely no name of an assignment and no host holds the word at `[start, end)`, all of it in one run of letters, digits
 * and `_`. Words come by their end. `holdsRows`: whether a row of SQL may be opened that gives columns their values. A bounded look at the bytes of a run, whatever the number of its words.
 */
export function quietWords(
  bytes: Uint8Array,
  { longest, literal }: CompiledRules,
  holdsRows = () => hasRows(bytes),
): QuietWords {
  /** The last run that was read, as far as it was, and the part of it whose words are quiet. */
  let [from, to, quietFrom, quietTo] = [0, 0, 0, 0];
  let rows: boolean | undefined;
  const mayBeColumn = (): boolean => {
    rows ??= holdsRows();
    return rows;
  };
  const isWord = (index: number): boolean => {
    const { starts, implies } = literal(index);
    return starts.length + implies.length === 0;
  };
  const isPlain = (index: number): boolean => {
    const { starts, implies } = literal(index);
    return implies.length === 0 && starts.every(({ match, before }) => match === "token" && before === 0);
  };
  const part = { from: 0, to: -1, isMeant: isWord };
  const isQuiet = (start: number, end: number): boolean => {
    if (start >= quietFrom && end <= quietTo) return true;
    if (start >= from && end <= to) return false;
    const least = Math.max(0, start - LONG);
    from = start;
    // Hot.
    while (from > least && WORD[bytes[from - 1] as number] === 1) from--;
    const limit = Math.min(bytes.length, start + AHEAD);
    to = start;
    while (to < limit && WORD[bytes[to] as number] === 1) to++;
    if (end > to) {
      // It holds other bytes than these.
      quietTo = 0;
      return false;
    }
    if (to - from > 2 * LONG) {
      quietFrom = from + MOST_TO_END;
      quietTo = to - MOST_TO_END;
      part.from = quietFrom + longest;
      part.to = quietTo;
      part.isMeant = bytes.subarray(from, to).includes(UNDERSCORE) ? isWord : isPlain;
      // What follows is looked at when a word comes that lies behind this part.
      if (to === limit) to = quietTo;
    } else {
      const isQuiet = BEFORE[bytes[from - 1] ?? LF] === 1 && isQuietBehind(bytes, to, mayBeColumn);
      quietFrom = from;
      quietTo = isQuiet ? to : 0;
    }
    return start >= quietFrom && end <= quietTo;
  };
  return { isQuiet, part };
}

function isQuietBehind(bytes: Uint8Array, to: number, mayBeColumn: () => boolean): boolean {
  const stop = bytes[to] ?? LF;
  if (BEHIND[stop] === 1) return true;
  const next = bytes[to + 1];
  if (stop === CLOSING) return METHOD_BEHIND[next ?? LF] === 0 && !mayBeColumn();
  if (stop !== COMMA || mayBeColumn()) return false;
  return next !== undefined && !isBlank(next) && STRING_START[next] === 0;
}
