// Strings that the grammar joins: `"a" + "b"`, `"a" . "b"`, `"a" "b"` on two lines, a backslash at the end of a line.
import type { Span } from "../../model/span.ts";
import { isRunByte } from "./find-encoded.ts";

const REACH = 240;
const OPERATOR =
  /^(["'`])[ \t]{0,40}(?:\\?\r?\n[ \t]{0,80})?(\+|\.\.|\.|&|\|\||<>|~|_)?[ \t]{0,40}(?:\\?\r?\n[ \t]{0,80})?[rbuRBU]?(["'`])/;
/** In the midst of a word; elsewhere it only goes on with a command. */
const CONTINUED = /^\\\r?\n(?=[A-Za-z0-9+/_-])/;

/** From a closing quote to the opening one of the string that goes on. */
export function stringJoinAt(bytes: Uint8Array, at: number): Span | undefined {
  const match = OPERATOR.exec(latin1(bytes, at));
  if (match === null) return undefined;
  const [all, closing, operator, opening] = match;
  if (closing !== opening || (operator === undefined && !/\n/.test(all))) return undefined;
  return { start: at, end: at + all.length };
}

/** A backslash at the end of a line within a word. */
export function lineJoinAt(bytes: Uint8Array, at: number): Span | undefined {
  if (!isRunByte(bytes[at - 1])) return undefined;
  const match = CONTINUED.exec(latin1(bytes, at));
  return match === null ? undefined : { start: at, end: at + match[0].length };
}

function latin1(bytes: Uint8Array, at: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.min(REACH, bytes.length - at)).toString("latin1");
}
