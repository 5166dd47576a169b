// What may stand beside a token, and what a token may lie in. All of it looks at a bounded number of bytes.
import { BASE64_REACH } from "./reach.ts";

const setOf = (characters: string): Uint8Array => {
  const set = new Uint8Array(256);
  for (const character of characters) set[character.charCodeAt(0)] = 1;
  return set;
};
const ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
/** What no token begins behind. */
export const LEFT = setOf(ALPHANUMERIC);
const RIGHT = setOf(`${ALPHANUMERIC}_-`);
const BASE64 = setOf(`${ALPHANUMERIC}+/=`);
const LONGEST_TOKEN_RUN = 200;
const REST_OF_FILE = 40;
const [BACKSLASH, PERCENT] = [0x5c, 0x25];

/** Whether a token may begin here: no letter or digit stands before it, unless that is the end of an escape (`\n`, `%3D`, `\u003d`). */
export function beginsToken(bytes: Uint8Array, start: number): boolean {
  const before = bytes[start - 1];
  return before === undefined || LEFT[before] === 0 || endsEscape(bytes, start);
}

export function endsToken(bytes: Uint8Array, end: number): boolean {
  const after = bytes[end];
  return after === undefined || RIGHT[after] === 0;
}

function endsEscape(bytes: Uint8Array, end: number): boolean {
  // Hot: most words are behind none.
  let sign = end - 2;
  while (sign >= end - 6 && bytes[sign] !== BACKSLASH && bytes[sign] !== PERCENT) sign--;
  if (sign < end - 6) return false;
  if (bytes[end - 2] === BACKSLASH) return "nrtbf".includes(String.fromCharCode(bytes[end - 1] ?? 0));
  const before = String.fromCharCode(...bytes.subarray(Math.max(0, end - 6), end));
  return bytes[end - 3] === PERCENT
    ? /%[0-9A-Fa-f]{2}$/.test(before)
    : /\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2})$/.test(before);
}

/**
 * Whether the bytes, all of base64's alphabet, lie in a run of more than 200 such that goes on well beyond them: an embedded file, in
 * which any short token turns up. A token may be as long by itself.
 */
export function liesInBase64(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (BASE64[bytes[at] ?? 0] === 0) return false;
  let [from, to] = [start, end];
  while (from > 0 && start - from < BASE64_REACH && BASE64[bytes[from - 1] ?? 0] === 1) from--;
  while (to < bytes.length && to - end < BASE64_REACH && BASE64[bytes[to] ?? 0] === 1) to++;
  return to - from > LONGEST_TOKEN_RUN && to - from - (end - start) >= REST_OF_FILE;
}
