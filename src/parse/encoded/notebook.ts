// What the cells of a Jupyter notebook say: https://nbformat.readthedocs.io/en/latest/format_description.html. A source or an output is
// one string, or a list of strings that are one text, in JSON's escapes.
import { COPY, type DecodedText, type Decoder, decoder, UNIT } from "./decoded-text.ts";

/** Whether `bytes` are a notebook, whatever it is called. */
export function isNotebook(bytes: Uint8Array): boolean {
  let at = 0;
  while (at < 64 && isSpace(bytes[at])) at++;
  return bytes[at] === 0x7b && bufferOf(bytes).includes('"nbformat"') && bufferOf(bytes).includes('"cells"');
}

/** Longer ones are images. */
const LONGEST_STRING = 1 << 18;
/** A text ends with the string that makes it this long. */
const LONGEST_TEXT = 1 << 20;

/** Each list of strings as one text, and each other string in which something is escaped. Linear; never throws. */
export function* notebookTexts(bytes: Uint8Array): Generator<DecodedText> {
  let to = decoder();
  let isInList = false;
  let hasEscape = false;
  const finish = function* (): Generator<DecodedText> {
    if (to.length > 0 && (isInList || hasEscape)) yield to.done("escape");
    to = decoder();
    hasEscape = false;
  };
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === OPEN) {
      yield* finish();
      isInList = true;
    } else if (byte === QUOTE) {
      const end = stringEnd(bytes, at);
      if (end - at <= LONGEST_STRING) hasEscape = addString(to, bytes, at + 1, end) || hasEscape;
      if (!isInList || to.length > LONGEST_TEXT) yield* finish();
      at = end;
    } else if (byte !== COMMA && !isSpace(byte)) {
      yield* finish();
      isInList = false;
    }
  }
  yield* finish();
}

const [QUOTE, BACKSLASH, OPEN, COMMA] = [0x22, 0x5c, 0x5b, 0x2c];

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** Where the closing quote of the string that opens at `start` stands; the end of all where there is none. */
function stringEnd(bytes: Uint8Array, start: number): number {
  for (let at = start + 1; at < bytes.length; at++) {
    if (bytes[at] === BACKSLASH) at++;
    else if (bytes[at] === QUOTE) return at;
  }
  return bytes.length;
}

/** Answers whether something was escaped. */
function addString(to: Decoder, bytes: Uint8Array, start: number, end: number): boolean {
  let from = start;
  let hasEscape = false;
  for (let at = start; at < end; at++) {
    if (bytes[at] !== BACKSLASH) continue;
    const isCode = bytes[at + 1] === 0x75;
    const next = Math.min(end, at + (isCode ? 6 : 2));
    const text = isCode ? codeUnit(bytes, at + 2, next) : (SIMPLE.get(bytes[at + 1] ?? 0) ?? "");
    to.add(bytes.subarray(from, at), { start: from, end: at }, COPY);
    to.add(Buffer.from(text, "utf8"), { start: at, end: next }, UNIT);
    hasEscape = true;
    from = next;
    at = next - 1;
  }
  to.add(bytes.subarray(from, end), { start: from, end }, COPY);
  return hasEscape;
}

/** RFC 8259 section 7. */
const SIMPLE = new Map(
  Object.entries({ n: "\n", r: "\r", t: "\t", b: "\b", f: "\f", '"': '"', "/": "/", "\\": "\\" }).map(
    ([letter, text]) => [letter.charCodeAt(0), text] as const,
  ),
);

function codeUnit(bytes: Uint8Array, start: number, end: number): string {
  const digits = bufferOf(bytes).toString("latin1", start, end);
  return /^[0-9A-Fa-f]{4}$/.test(digits) ? String.fromCharCode(Number.parseInt(digits, 16)) : "";
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
