// Tables of Markdown and of consoles: `| name | value |`.
import { nameBefore } from "./assignment-names.ts";
import {
  type Assignment,
  afterBlanks,
  assignmentOf,
  BACKTICK,
  BAR,
  COLON,
  endsLine,
  isBlank,
  runBefore,
  tableOf,
} from "./assignment-reader.ts";

const MAX_CELL = 200;
/** What may stand around a name in its cell. */
const MARKS = tableOf("*`\"' \t");

/** The assignment of the cell behind the bar at `at`, one word, to the name in the cell before it. */
export function cellAt(bytes: Uint8Array, at: number): Assignment | undefined {
  if (!isBlank(bytes[at + 1]) || (!isBlank(bytes[at - 1]) && MARKS[bytes[at - 1] ?? 0] === 0)) return undefined;
  const name = nameBefore(bytes, at, COLON);
  if (name === undefined || runBefore(bytes, at, MARKS, MAX_CELL) !== name.end) return undefined;
  if (bytes[runBefore(bytes, name.start, MARKS, 20) - 1] !== BAR) return undefined;
  let start = afterBlanks(bytes, at + 1);
  const isCode = bytes[start] === BACKTICK;
  if (isCode) start++;
  let end = start;
  while (end - start < MAX_CELL && !endsLine(bytes[end]) && !isBlank(bytes[end]) && bytes[end] !== BAR) end++;
  if (bytes[afterBlanks(bytes, end)] !== BAR) return undefined;
  if (isCode && bytes[end - 1] === BACKTICK) end--;
  return end > start ? assignmentOf(bytes, name, { start, end, quoting: isCode ? "backtick" : "none" }, at) : undefined;
}
