// Characters written as escapes: of strings in code (`\u0073`, `\x73`), of URLs (`%73`, RFC 3986 section 2.1), of HTML and XML (`&#115;`).
import { textOf } from "../assignment-reader.ts";
import { COPY, type Decoder, UNIT } from "./decoded-text.ts";

type Reader = (bytes: Uint8Array, at: number) => { readonly text: string; readonly end: number } | undefined;

/** What an escape at an offset stands for; `undefined`: there is none. */
export const ESCAPES: Readonly<Record<"escape" | "percent" | "entity", Reader>> = {
  escape: backslashAt,
  percent: percentAt,
  entity: entityAt,
};

/** Copies `[start, end)`, each escape of the kind as what it stands for. */
export function addUnescaped(
  to: Decoder,
  kind: keyof typeof ESCAPES,
  bytes: Uint8Array,
  start: number,
  end: number,
): void {
  const lead = { escape: 0x5c, percent: 0x25, entity: 0x26 }[kind];
  const readAt = ESCAPES[kind];
  let from = start;
  let at = start;
  while (at < end) {
    const unit = bytes[at] === lead ? readAt(bytes, at) : undefined;
    if (unit === undefined || unit.end > end) {
      at++;
      continue;
    }
    to.add(bytes.subarray(from, at), { start: from, end: at }, COPY);
    to.add(Buffer.from(unit.text, "utf8"), { start: at, end: unit.end }, UNIT);
    at = unit.end;
    from = at;
  }
  to.add(bytes.subarray(from, end), { start: from, end }, COPY);
}

const LONGEST = 12;
const SIMPLE: Readonly<Record<string, string>> = {
  n: "\n",
  r: "\r",
  t: "\t",
  '"': '"',
  "'": "'",
  "/": "/",
  "\\": "\\",
};

function backslashAt(bytes: Uint8Array, at: number): ReturnType<Reader> {
  const text = latin1(bytes, at);
  const match = /^\\(?:u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\}|x([0-9A-Fa-f]{2})|(["'/\\nrt]))/.exec(text);
  if (match === null) return undefined;
  const [all, four, braced, two, simple] = match;
  if (simple !== undefined) return { text: SIMPLE[simple] ?? "", end: at + all.length };
  return character(four ?? braced ?? two, 16, at + all.length);
}

function percentAt(bytes: Uint8Array, at: number): ReturnType<Reader> {
  const match = /^%([0-7][0-9A-Fa-f])/.exec(latin1(bytes, at));
  return match === null ? undefined : character(match[1], 16, at + 3);
}

const NAMED: Readonly<Record<string, string>> = { quot: '"', apos: "'", amp: "&", lt: "<", gt: ">" };

function entityAt(bytes: Uint8Array, at: number): ReturnType<Reader> {
  const match = /^&(?:#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|(quot|apos|amp|lt|gt));/.exec(latin1(bytes, at));
  if (match === null) return undefined;
  const [all, decimal, hex, name] = match;
  if (name !== undefined) return { text: NAMED[name] ?? "", end: at + all.length };
  return decimal === undefined ? character(hex, 16, at + all.length) : character(decimal, 10, at + all.length);
}

function character(digits: string | undefined, base: number, end: number): ReturnType<Reader> {
  const point = Number.parseInt(digits ?? "", base);
  return point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
    ? { text: String.fromCodePoint(point), end }
    : undefined;
}

/** A few bytes: a buffer of them would take longer to make than to read. */
function latin1(bytes: Uint8Array, at: number): string {
  return textOf(bytes, at, at + LONGEST);
}
