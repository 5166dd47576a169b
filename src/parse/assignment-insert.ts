// SQL's rows: the column's name stands in one list, its value in another.
import {
  type Assignment,
  CLOSING,
  COMMA,
  QUOTE,
  type Reader,
  runAfter,
  runBefore,
  tableOf,
  textOf,
  WORD,
} from "./assignment-reader.ts";
import { stringAfter } from "./assignment-values.ts";

const INSERT =
  /insert[ \t]{1,4}into[ \t]{1,4}[^\s()]{1,80}[ \t]{0,4}\(([^()]{1,300})\)[ \t\r\n]{0,20}values[ \t\r\n]{0,20}$/i;
const SECRET_COLUMN = /^[`"[]?(?:[A-Za-z_]{0,30}(?:password|passwd|secret|token|api_?key))[`"\]]?$/i;

/** `INSERT INTO t (a, password) VALUES ('x', 'value')`: the parenthesis of the values is at `at`. */
export function insertedAt(reader: Reader, at: number): Assignment | undefined {
  const { bytes } = reader;
  if (!opensRow(bytes, at)) return undefined;
  const from = Math.max(0, at - MAX_INSERT);
  const match = INSERT.exec(textOf(bytes, from, at));
  const columns = match?.[1]?.split(",") ?? [];
  const index = columns.findIndex((column) => SECRET_COLUMN.test(column.trim()));
  const column = columns[index];
  if (match === null || column === undefined) return undefined;
  const list = from + match.index + match[0].indexOf("(") + 1;
  const lead = columns.slice(0, index).join(",").length + (index === 0 ? 0 : 1);
  const start = list + lead + column.search(/[A-Za-z]/);
  const name = { start, end: runAfter(bytes, start, WORD, 60) };
  const value = startOfItem(bytes, at + 1, index);
  return value === undefined ? undefined : stringAfter(reader, at, value, name);
}

const MAX_INSERT = 480;

/** `VALUES (` */
export function opensRow(bytes: Uint8Array, at: number): boolean {
  const end = runBefore(bytes, at, SPACES, 20);
  return ((bytes[end - 1] ?? 0) | 0x20) === 0x73 && /^values$/i.test(textOf(bytes, end - 6, end));
}

const SPACES = tableOf(" \t\r\n");

/** Where the item of a list of values begins, `index` commas on; `undefined` where the list ends before. */
function startOfItem(bytes: Uint8Array, from: number, index: number): number | undefined {
  let [at, left] = [from, index];
  let quote = 0;
  for (; left > 0 && at - from < 600; at++) {
    const byte = bytes[at] ?? 0;
    if (quote !== 0) quote = byte === quote ? 0 : quote;
    else if (QUOTE[byte] === 1) quote = byte;
    else if (byte === COMMA) left--;
    else if (byte === CLOSING || byte === 0) return undefined;
  }
  return left === 0 ? at : undefined;
}
