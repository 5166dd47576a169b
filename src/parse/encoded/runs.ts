// Text in base64 (RFC 4648 sections 4 and 5, wrapped as in RFC 2045 too) or in hex.
import { isUtf8 } from "node:buffer";
import type { Span } from "../../model/span.ts";
import { type DecodedText, type Decoder, decoder, type Step } from "./decoded-text.ts";

const BASE64: Step = { from: 4, to: 3 };
/** Two bytes of UTF-16LE for each character, as PowerShell's -EncodedCommand has them; found by its units of three characters. */
const WIDE: Step = { from: 8, to: 3 };
const HEX: Step = { from: 2, to: 1 };

/** A line of wrapped base64 has at least this many characters. */
export const LEAST_LINE = 40;
const LEAST_HEX = 32;
const PROBE = 48;
const MOST_INDENT = 64;

const VALUE = new Int8Array(256).fill(-1);
[..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].forEach((character, value) => {
  VALUE[character.charCodeAt(0)] = value;
});
VALUE[0x2d] = 62;
VALUE[0x5f] = 63;

/** Longer runs are decoded part by part, and each part is judged by itself. A multiple of 4, and so is what parts have in common. */
export const PART = 1 << 18;
/** From where a part begins to where the next one does. */
export const STEP = PART - (1 << 15);

interface Run {
  readonly text: DecodedText;
  /** Where its last line ends. */
  readonly end: number;
}

/** Part of a run, which may begin or end within a character. */
interface PartOfRun extends Span {
  readonly isCut: boolean;
}

/** Starts of lines from which on lines are read that say no text, so that none of these is read again for each line before it. */
export type NoText = Set<number>;

/** What the run of base64's or hex' characters at `run` says, with the lines that go on with it; nothing where that is no text. */
export function* decodeRun(bytes: Uint8Array, run: Span, noText: NoText): Generator<Run> {
  for (let start = run.start; ; start += STEP) {
    const end = Math.min(run.end, start + PART);
    const part = decodePart(bytes, { start, end, isCut: start > run.start || end < run.end }, noText);
    if (part !== undefined) yield part;
    if (end === run.end) return;
  }
}

function decodePart(bytes: Uint8Array, run: PartOfRun, noText: NoText): Run | undefined {
  return decodeHex(bytes, run) ?? decodeBase64(bytes, run, noText);
}

function decodeBase64(bytes: Uint8Array, run: PartOfRun, noText: NoText): Run | undefined {
  if (!saysText(bytes, run) || noText.has(run.start)) return undefined;
  const lines: Span[] = [];
  const raw: Buffer[] = [];
  const mayBeText = judgeOfLines();
  for (const line of linesOf(bytes, run)) {
    const characters = Buffer.from(bytes.buffer, bytes.byteOffset + line.start, line.end - line.start).toString(
      "latin1",
    );
    const part = Buffer.from(characters, "base64");
    if (!mayBeText(part)) {
      noText.clear();
      for (const { start } of lines) noText.add(start);
      return undefined;
    }
    lines.push(line);
    raw.push(part);
  }
  const whole = Buffer.concat(raw);
  const end = lines.at(-1)?.end ?? run.end;
  const to = decoder();
  if (isWide(whole)) addWide(to, whole, lines);
  // Lines are cut off somewhere when there are too many, and a character may be cut with them.
  else if (end - run.start > PART ? !whole.includes(0) : isText(run.isCut ? wholeCharacters(whole) : whole))
    for (const [index, part] of raw.entries()) to.add(part, lines[index] ?? run, BASE64);
  else return undefined;
  return { text: to.done("base64"), end };
}

/** Told the parts of a text one after another: whether they may be one so far, of UTF-8 or of two bytes a character. */
function judgeOfLines(): (part: Uint8Array) => boolean {
  let first: Uint8Array | undefined;
  let decoding: InstanceType<typeof TextDecoder> | undefined;
  let length = 0;
  return (part) => {
    const before = length;
    length += part.length;
    first ??= part;
    if (first[1] === 0) return part.every((byte, at) => ((before + at) % 2 === 1 ? byte === 0 : !isControl(byte)));
    for (let at = 0; at < part.length; at++) if (isControl(part[at] as number)) return false;
    // Most are a line alone, and cheaper to judge as a whole.
    if (before === 0) return true;
    try {
      if (decoding === undefined) {
        decoding = new TextDecoder("utf-8", { fatal: true });
        decoding.decode(first, { stream: true });
      }
      decoding.decode(part, { stream: true });
      return true;
    } catch {
      return false;
    }
  };
}

/** Looks at the first bytes alone, and most runs are none. Hot. */
function saysText(bytes: Uint8Array, { start, end }: Span): boolean {
  const last = Math.min(end, start + PROBE);
  if (end - start <= PROBE && (end - start) % 4 === 1) return false;
  let zeros = 0;
  let count = 0;
  let bits = 0;
  for (let at = start; at < last; at++) {
    bits = (bits << 6) | (VALUE[bytes[at] as number] as number);
    const place = (at - start) & 3;
    if (place === 0) continue;
    const byte = (bits >> (6 - 2 * place)) & 0xff;
    count++;
    if (byte === 0 && count % 2 === 0) zeros++;
    else if (isControl(byte)) return false;
  }
  return zeros === 0 || zeros >= Math.floor(count / 2);
}

function isControl(byte: number): boolean {
  return byte === 0x7f || (byte < 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09);
}

/** Without the rest of a character of UTF-8 at the beginning, and the beginning of one at the end. */
function wholeCharacters(bytes: Uint8Array): Uint8Array {
  let start = 0;
  while (start < 3 && isContinuation(bytes[start])) start++;
  let last = bytes.length - 1;
  while (bytes.length - last < 4 && isContinuation(bytes[last])) last--;
  return bytes.subarray(start, (bytes[last] ?? 0) >= 0xc0 ? last : bytes.length);
}

function isContinuation(byte = 0): boolean {
  return (byte & 0xc0) === 0x80;
}

function isText(bytes: Uint8Array): boolean {
  if (!isUtf8(bytes)) return false;
  for (let at = 0; at < bytes.length; at++) if (isControl(bytes[at] as number)) return false;
  return true;
}

function isWide(bytes: Uint8Array): boolean {
  if (bytes.length < 16 || bytes.length % 2 !== 0) return false;
  for (let at = 1; at < bytes.length; at += 2) if (bytes[at] !== 0 || isControl(bytes[at - 1] ?? 0)) return false;
  return true;
}

/** Of one line alone: PowerShell takes no other. */
function addWide(to: Decoder, whole: Uint8Array, [line]: readonly Span[]): void {
  const narrow = whole.filter((_, index) => index % 2 === 0);
  if (line !== undefined) to.add(narrow, line, WIDE);
}

/** The run, and the lines below it where all lines are filled with base64. */
function* linesOf(bytes: Uint8Array, run: Span): Generator<Span> {
  const length = run.end - run.start;
  yield run;
  if (length < LEAST_LINE || length % 4 !== 0) return;
  for (let last = run; ; ) {
    const start = nextLine(bytes, last.end);
    if (start === undefined || last.end - last.start !== length || last.end - run.start > PART) return;
    let end = start;
    while (end < bytes.length && end - start <= length && (VALUE[bytes[end] ?? 0] ?? -1) >= 0) end++;
    const behind = bytes[end];
    const isLast = behind === undefined || behind === 0x0a || behind === 0x0d || behind === 0x3d || behind === 0x22;
    if (end === start || end - start > length || !isLast) return;
    last = { start, end };
    yield last;
  }
}

/** Where the text of the next line begins, if a line ends at `end`. `\n` of a string counts. */
function nextLine(bytes: Uint8Array, end: number): number | undefined {
  let at = end;
  if (bytes[at] === 0x5c && bytes[at + 1] === 0x6e) return at + 2;
  if (bytes[at] === 0x0d) at++;
  if (bytes[at] !== 0x0a && at === end) return undefined;
  if (bytes[at] === 0x0a) at++;
  const limit = at + MOST_INDENT;
  while (at < limit && (bytes[at] === 0x20 || bytes[at] === 0x09)) at++;
  return at;
}

/** Hex digits that all say printable characters: a hash says them once in ten thousand million. */
function decodeHex(bytes: Uint8Array, run: Span): Run | undefined {
  const length = run.end - run.start;
  if (length < LEAST_HEX || length % 2 !== 0) return undefined;
  const decoded = new Uint8Array(length / 2);
  for (let i = 0; i < decoded.length; i++) {
    const [high, low] = [digitOf(bytes[run.start + 2 * i]), digitOf(bytes[run.start + 2 * i + 1])];
    const byte = high * 16 + low;
    if (high < 0 || low < 0 || byte > 0x7e || isControl(byte)) return undefined;
    decoded[i] = byte;
  }
  const to = decoder();
  to.add(decoded, run, HEX);
  return { text: to.done("hex"), end: run.end };
}

function digitOf(byte = 0): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}
