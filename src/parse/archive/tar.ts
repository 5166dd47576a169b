// Tar as POSIX (ustar, pax) and GNU write it: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_06
// and https://www.gnu.org/software/tar/manual/html_node/Standard.html. Read from the front, so that it may be of any size.
import { type ByteStream, limited } from "./byte-stream.ts";

export interface TarEntry {
  /** Bytes as one character each (latin1). */
  readonly path: string;
  readonly kind: "file" | "link" | "other";
  /** Where a link leads, likewise. */
  readonly target: string;
  /** As the header says; `body` may end earlier. */
  readonly size: number;
  /** To be read before the next entry is asked for; of a sparse file what is stored, without its holes. */
  readonly body: ByteStream;
}

/** An entry, or a place where the archive is damaged; what can be read behind it still comes. */
export type TarStep = { readonly kind: "entry"; readonly entry: TarEntry } | { readonly kind: "damaged" };

const BLOCK = 512;
/** A name, a link or the records of one entry: the longest path of any system is 32 KiB. */
const MAX_HEADER_BYTES = 1 << 20;

/** Whether a tar header stands at the front: nothing else carries the sum of its own bytes there. */
export function isTar(head: Uint8Array): boolean {
  return head.length >= BLOCK && isHeader(head.subarray(0, BLOCK));
}

/** Never throws of its own; ends when the stream does, whatever the headers say. */
export async function* readTar(stream: ByteStream): AsyncGenerator<TarStep> {
  let own: Partial<Names> = {};
  let shared: Partial<Names> = {};
  let isLost = false;
  for (;;) {
    const block = await stream.peek(BLOCK);
    if (block.length === 0) return;
    if (block.length < BLOCK || !isHeader(block)) {
      // Nothing but zeros marks the end, and what some append behind it is read all the same.
      if (!isLost && !isZero(block)) yield { kind: "damaged" };
      isLost = !isZero(block);
      await stream.skip(BLOCK);
      continue;
    }
    isLost = false;
    const header = parseHeader(block);
    await stream.skip(BLOCK);
    const size = own.size ?? header.size;
    if (isExtension(header.type)) {
      const whole = await stream.take(Math.min(header.size, MAX_HEADER_BYTES));
      await stream.skip(padded(header.size) - whole.length);
      if (header.size > MAX_HEADER_BYTES || whole.length < header.size) yield { kind: "damaged" };
      const names = namesIn(header.type, whole);
      if (header.type === "g") shared = { ...shared, ...names };
      else own = { ...own, ...names };
      continue;
    }
    if (header.type === "S" && header.hasMoreHoles) await skipHoles(stream);
    const names = { ...header, ...shared, ...own };
    own = {};
    const kind = kindOf(header.type);
    const held = kind === "file" || !(await isHeaderNext(stream)) ? size : 0;
    const before = stream.offset;
    const body = limited(stream, held);
    yield { kind: "entry", entry: { path: names.path, kind, target: names.target, size: held, body } };
    const unread = held - (stream.offset - before);
    const missing = unread - (await stream.skip(unread));
    await stream.skip(padded(held) - held);
    if (missing > 0) yield { kind: "damaged" };
  }
}

interface Names {
  readonly path: string;
  readonly target: string;
  readonly size: number;
}

interface Header extends Names {
  readonly type: string;
  readonly hasMoreHoles: boolean;
}

function parseHeader(block: Uint8Array): Header {
  const text = (start: number, length: number): string => latin1(untilNul(block.subarray(start, start + length)));
  const isPosix = latin1(block.subarray(257, 263)) === "ustar\0";
  const prefix = isPosix ? text(345, 155) : "";
  return {
    path: `${prefix}${prefix === "" ? "" : "/"}${text(0, 100)}`,
    target: text(157, 100),
    size: numberOf(block.subarray(124, 136)),
    type: String.fromCharCode(block[156] ?? 0),
    hasMoreHoles: block[482] === 1,
  };
}

/** The sum of all bytes of the header, its own field counted as spaces; old writers summed signed bytes. */
function isHeader(block: Uint8Array): boolean {
  const told = numberOf(block.subarray(148, 156));
  if (told < 8 * 32) return false;
  let [unsigned, signed] = [8 * 32, 8 * 32];
  for (let i = 0; i < BLOCK; i++) {
    if (i >= 148 && i < 156) continue;
    const byte = block[i] ?? 0;
    unsigned += byte;
    signed += byte < 128 ? byte : byte - 256;
  }
  return told === unsigned || told === signed;
}

function isZero(block: Uint8Array): boolean {
  return block.every((byte) => byte === 0);
}

/** What holds no data by its kind may say a size all the same; some writers then put data behind it and some do not. */
async function isHeaderNext(stream: ByteStream): Promise<boolean> {
  const block = await stream.peek(BLOCK);
  return block.length < BLOCK || isHeader(block) || isZero(block);
}

/** Octal digits, or (GNU) a number of base 256 behind a byte of 0x80. */
function numberOf(field: Uint8Array): number {
  if (((field[0] ?? 0) & 0x80) !== 0) {
    let value = (field[0] ?? 0) & 0x7f;
    for (let i = 1; i < field.length; i++) value = value * 256 + (field[i] ?? 0);
    return Math.min(value, Number.MAX_SAFE_INTEGER);
  }
  const digits = latin1(untilNul(field)).trim();
  return /^[0-7]{1,12}$/.test(digits) ? Number.parseInt(digits, 8) : 0;
}

/** Names of the entry that follows: pax records, for all that follow (`g`) or one, and GNU's long names. */
function isExtension(type: string): boolean {
  return type === "x" || type === "g" || type === "L" || type === "K" || type === "X";
}

function namesIn(type: string, bytes: Uint8Array): Partial<Names> {
  if (type === "L") return { path: latin1(untilNul(bytes)) };
  if (type === "K") return { target: latin1(untilNul(bytes)) };
  const names: { path?: string; target?: string; size?: number } = {};
  for (const [key, value] of paxRecords(latin1(bytes))) {
    if (key === "path" && names.path === undefined) names.path = value;
    if (key === "GNU.sparse.name") names.path = value;
    if (key === "linkpath") names.target = value;
    if (key === "size" && /^\d{1,15}$/.test(value)) names.size = Number(value);
  }
  return names;
}

/** `LENGTH KEY=VALUE\n`, the length counting all of it. */
function* paxRecords(text: string): Generator<readonly [key: string, value: string]> {
  for (let at = 0; at < text.length; ) {
    const space = text.indexOf(" ", at);
    const length = space < 0 || space - at > 10 ? 0 : Number(text.slice(at, space));
    if (!(length > space - at + 1)) return;
    const record = text.slice(space + 1, at + length - 1);
    const equals = record.indexOf("=");
    if (equals > 0) yield [record.slice(0, equals), untilNulText(record.slice(equals + 1))];
    at += length;
  }
}

function kindOf(type: string): TarEntry["kind"] {
  switch (type) {
    case "1":
    case "2":
      return "link";
    case "3":
    case "4":
    case "5":
    case "6":
      return "other";
    default:
      return "file";
  }
}

/** GNU's old sparse files go on with lists of their holes. */
async function skipHoles(stream: ByteStream): Promise<void> {
  for (;;) {
    const block = await stream.take(BLOCK);
    if (block[504] !== 1) return;
  }
}

function padded(size: number): number {
  return Math.ceil(size / BLOCK) * BLOCK;
}

function untilNul(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.subarray(0, end);
}

function untilNulText(text: string): string {
  const end = text.indexOf("\0");
  return end < 0 ? text : text.slice(0, end);
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
