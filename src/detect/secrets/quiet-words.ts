// Words that nothing around them makes part of a name or of a host: most are such, and the look at two bytes tells.
import { STRING_START } from "../../parse/assignment-calls.ts";
import { CLOSING, isBlank, LF, runAfter, SEMICOLON, tableOf, WORD } from "../../parse/assignment-reader.ts";
import { rowsNear } from "../../parse/far-operators.ts";
import { MOST_TO_END } from "../../parse/named-assignments.ts";
import type { Quiet } from "./automaton.ts";
import type { CompiledRules } from "./compiled-rules.ts";

/** Before a run of letters and digits: neither an operator nor what leads to one, nor part of a host. */
export const BEFORE = tableOf("(),;{}[]>!%&*+?|^~#");
/** Behind it. */
export const BEHIND = tableOf(";}/%^~#\n\r\0");
const [COMMA, UNDERSCORE, ASTERISK] = [0x2c, 0x5f, 0x2a];
/** What may lead from a closing parenthesis to a method that is given a string. */
export const METHOD_BEHIND = tableOf(".()\"'`]");
/** A longer run is none that a host's name ends in, whose labels have 63 bytes at most. */
const LONG = 256;
const AHEAD = 4096;

export interface QuietWords {
  isQuiet(start: number, end: number): boolean;
  /** A part of a long run in which all words are quiet and, where it holds no `_`, no token begins; the last that was met. */
  readonly part: Quiet;
  /** Whether the name that ends here may stand in a list of columns. */
  mayBeColumn(end: number): boolean;
}

/**
 * Tells whether surely no name of an assignment and no host holds the word at `[start, end)`, all of it in one run of letters, digits
 * and `_`. Words come by their end. `mayBeColumn` as {@link QuietWords.mayBeColumn}. A bounded look at the bytes of a run, whatever the number of its words.
 */
export function quietWords(
  bytes: Uint8Array,
  { longest, literal }: CompiledRules,
  mayBeColumn: QuietWords["mayBeColumn"] = rowsNear(bytes),
): QuietWords {
  /** The last run that was read, as far as it was, and the part of it whose words are quiet. */
  let [from, to, quietFrom, quietTo] = [0, 0, 0, 0];
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
  return { isQuiet, part, mayBeColumn };
}

function isQuietBehind(bytes: Uint8Array, to: number, mayBeColumn: QuietWords["mayBeColumn"]): boolean {
  const stop = bytes[to] ?? LF;
  if (BEHIND[stop] === 1) return true;
  const next = bytes[to + 1];
  // `**name**: value` of Markdown.
  if (stop === ASTERISK) return next !== ASTERISK;
  if (stop === CLOSING) return METHOD_BEHIND[next ?? LF] === 0 && !mayBeColumn(to);
  if (stop !== COMMA || mayBeColumn(to)) return false;
  if (next === undefined || isBlank(next)) return false;
  return STRING_START[next] === 0 || (WORD[next] === 1 && isItem(bytes, to + 1));
}

/** Whether it is a word alone, and neither a string nor a call that makes one. */
function isItem(bytes: Uint8Array, start: number): boolean {
  const stop = bytes[runAfter(bytes, start, WORD, LONGEST_ITEM)];
  return stop === COMMA || stop === SEMICOLON;
}

const LONGEST_ITEM = 24;
