// UTF-16 and UTF-32 as an ASCII-compatible text, also where a file is so in part: programs append to files whose encoding they do not
// know, compiled programs keep their texts as UTF-16, and a mark at the front alone makes no text wide.

/** Bytes in which every text of UTF-16 or UTF-32 stands as UTF-8; the same array where there is none. Linear; never throws. Hot. */
export function asciiCompatible(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(0)) return bytes;
  const wide = wideEncoding(bytes);
  return wide === undefined ? narrowRuns(bytes) : decodePieces(bytes, wide);
}

/** As {@link asciiCompatible}, of a part of a file that {@link isWide} says no to. */
export function asciiCompatiblePart(bytes: Uint8Array): Uint8Array {
  return bytes.includes(0) ? narrowRuns(bytes) : bytes;
}

/** Whether a file that begins so is read as UTF-16 or UTF-32. {@link SAMPLE_BYTES} of it are enough. */
export function isWide(head: Uint8Array): boolean {
  return wideEncoding(head) !== undefined;
}

type WideEncoding = "utf-16le" | "utf-16be" | "utf-32le" | "utf-32be";

function wideEncoding(bytes: Uint8Array): WideEncoding | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? "utf-32le" : "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return "utf-32be";
  return withoutMark(bytes);
}

export const SAMPLE_BYTES = 1 << 16;

/**
 * Without a byte order mark it shows as NUL in the same place of its units: nearly every one of Latin text, and at least the spaces
 * and line ends of any other. What is read so must then be text.
 */
function withoutMark(bytes: Uint8Array): WideEncoding | undefined {
  const sample = bytes.subarray(0, Math.min(bytes.length, SAMPLE_BYTES) & ~3);
  if (sample.length < 8) return undefined;
  const nul = [0, 0, 0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) nul[i & 3] = (nul[i & 3] ?? 0) + 1;
  const quarter = sample.length / 4;
  const [p0 = 0, p1 = 0, p2 = 0, p3 = 0] = nul.map((count) => count / quarter);
  if (p3 > 0.99 && p2 > 0.9 && p0 < 0.05) return ifText(sample, "utf-32le");
  if (p0 > 0.99 && p1 > 0.9 && p3 < 0.05) return ifText(sample, "utf-32be");
  const [even, odd] = [(p0 + p2) / 2, (p1 + p3) / 2];
  if (odd > 0.01 && even < 0.005) return ifText(sample, "utf-16le");
  if (even > 0.01 && odd < 0.005) return ifText(sample, "utf-16be");
  return undefined;
}

const HEAD_BYTES = 64;

/** Asked of the beginning by itself too: what was appended to a file in another encoding has that file before it. */
function ifText(sample: Uint8Array, encoding: WideEncoding): WideEncoding | undefined {
  if (narrowEnd(sample, 0, SURE_NARROW_RUN).found) return undefined;
  return isText(decodeWide(sample.subarray(0, HEAD_BYTES), encoding)) && isText(decodeWide(sample, encoding))
    ? encoding
    : undefined;
}

/** Few characters of it are such as no text has. */
function isText(text: string): boolean {
  let [strange, all] = [0, 0];
  for (const character of text) {
    all++;
    if (character > "\x7f" ? STRANGE.test(character) : CONTROL.test(character)) strange++;
  }
  return strange * 50 <= all;
}

const CONTROL = /[^\t\n\f\r\x20-\x7e]/;
/** Also what two bytes of ASCII are together: the oldest extension of Chinese characters, which nobody writes. */
const STRANGE = /[\p{Cn}\p{Co}\p{Cs}\p{Cc}\ufffd\u3400-\u4dbf]/u;

/** Fewer bytes of ASCII in a row may be a coincidence of Chinese in UTF-16, whose bytes are of that range one time in three. */
const NARROW_RUN = 24;
/** So many are none. */
const SURE_NARROW_RUN = 48;

/** Wide text with the runs in it that are ASCII of one byte a character. */
function decodePieces(bytes: Uint8Array, encoding: WideEncoding): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const { start, end } = narrowEnd(bytes, at, NARROW_RUN);
    if (start > at) parts.push(Buffer.from(decodeWide(bytes.subarray(at, start), encoding), "utf8"));
    if (end > start) parts.push(bytes.subarray(start, end));
    at = end;
  }
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
}

/** The next run of at least `least` bytes of ASCII from `at` on; where there is none it is empty, at the end. */
function narrowEnd(
  bytes: Uint8Array,
  at: number,
  least: number,
): { readonly start: number; readonly end: number; readonly found: boolean } {
  let start = at;
  for (let i = at; i < bytes.length; i++) {
    if (PLAIN[bytes[i] ?? 0] === 1) continue;
    if (i - start >= least) return { start, end: i, found: true };
    start = i + 1;
  }
  if (bytes.length - start >= least) return { start, end: bytes.length, found: true };
  return { start: bytes.length, end: bytes.length, found: false };
}

/** Fewer characters are no text worth reading. */
const WIDE_RUN = 6;

/** One byte a character for each run of ASCII in UTF-16; all else stays as it is. */
function narrowRuns(bytes: Uint8Array): Uint8Array {
  let made: Uint8Array | undefined;
  let length = 0;
  let copied = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] !== 0 || PLAIN[bytes[i + 1] ?? 0] !== 1) continue;
    // A NUL behind its character, else before it.
    const start = i > copied && PLAIN[bytes[i - 1] ?? 0] === 1 ? i - 1 : i;
    const first = start === i ? i + 1 : start;
    let next = first;
    while (PLAIN[bytes[next] ?? 0] === 1 && bytes[next + 1] === 0) next += 2;
    // The last character of big-endian text has no NUL behind it.
    const isCut = start === i && PLAIN[bytes[next] ?? 0] === 1;
    const count = (next - first) / 2 + (isCut ? 1 : 0);
    if (count < WIDE_RUN) continue;
    made ??= new Uint8Array(bytes.length);
    made.set(bytes.subarray(copied, start), length);
    length += start - copied;
    for (let k = 0; k < count; k++) made[length++] = bytes[first + 2 * k] ?? 0;
    copied = first + 2 * count - (isCut ? 1 : 0);
    i = copied - 1;
  }
  if (made === undefined) return bytes;
  made.set(bytes.subarray(copied), length);
  return made.subarray(0, length + bytes.length - copied);
}

const PLAIN = new Uint8Array(256);
for (let code = 0x20; code < 0x7f; code++) PLAIN[code] = 1;
for (const code of [9, 10, 13]) PLAIN[code] = 1;

function decodeWide(bytes: Uint8Array, encoding: WideEncoding): string {
  switch (encoding) {
    case "utf-16le":
    case "utf-16be":
      return new TextDecoder(encoding).decode(bytes);
    case "utf-32le":
    case "utf-32be":
      return decodeUtf32(bytes, encoding === "utf-32le");
  }
}

function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let offset = 0; offset + 4 <= bytes.length; offset += 4) {
    const point = data.getUint32(offset, littleEndian);
    if (offset === 0 && point === 0xfeff) continue;
    parts.push(point <= 0x10ffff ? String.fromCodePoint(point) : "\ufffd");
  }
  return parts.join("");
}
