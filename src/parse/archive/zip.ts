// Zip: APPNOTE.TXT 6.3.10, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT. Readers disagree about what is in one: those
// that go by the directory at its end, and those that go from entry to entry. Here whatever either of them would see is an entry.

export interface ZipEntry {
  /** Bytes as one character each (latin1). */
  readonly path: string;
  /** 0 stored, 8 deflated, and some twenty that are rare. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly isLink: boolean;
  /** The stored bytes from `start` to `end`, both in the archive. */
  readonly start: number;
  readonly end: number;
  /** Absent: the header leaves them to what stands behind the data. */
  readonly crc?: number;
  readonly size?: number;
}

/** `damaged`: there is more than could be made out. */
export type ZipStep = { readonly kind: "entry"; readonly entry: ZipEntry } | { readonly kind: "damaged" };

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const DESCRIPTOR = 0x08074b50;
const MAX_COMMENT = 0xffff;
const NO_VALUE = 0xffffffff;

/**
 * Where the directory of the zip archive in `bytes` ends, whatever stands before it or behind; the end of all where only entries are
 * left of it. `undefined`: there is none.
 */
export function zipEndOf(bytes: Uint8Array): number | undefined {
  if (bytes.length < 22) return undefined;
  // No text has an end of a directory, which holds NUL bytes.
  const hasEnd = bytes.subarray(-MAX_COMMENT - 22).includes(0);
  const directory = hasEnd ? findDirectory(bufferOf(bytes)) : undefined;
  if (directory !== undefined) return directory.end;
  return bytes[0] === 0x50 && bufferOf(bytes).readUInt32LE(0) === LOCAL ? bytes.length : undefined;
}

/** The entries of the directory in its order, then those that it does not name. Linear; never throws. */
export function* readZip(archive: Uint8Array): Generator<ZipStep> {
  const bytes = bufferOf(archive);
  const directory = findDirectory(bytes);
  const known: ZipEntry[] = [];
  if (directory === undefined) yield { kind: "damaged" };
  else {
    for (const step of readDirectory(bytes, directory)) {
      if (step.kind === "entry") known.push(step.entry);
      yield step;
    }
  }
  yield* readUnnamed(bytes, known, directory?.start ?? bytes.length);
}

interface Directory {
  readonly start: number;
  readonly end: number;
  /** By how much every offset is too small: what was put before the archive. */
  readonly shift: number;
}

/** By the last end record that leads to an entry. */
function findDirectory(bytes: Buffer): Directory | undefined {
  const least = Math.max(0, bytes.length - MAX_COMMENT - 22);
  for (let at = bytes.lastIndexOf(END_MARK); at >= least; at = at === 0 ? -1 : bytes.lastIndexOf(END_MARK, at - 1)) {
    const directory = at + 22 <= bytes.length ? directoryOf(bytes, at) : undefined;
    if (directory !== undefined) return directory;
  }
  return undefined;
}

const END_MARK = Buffer.from([0x50, 0x4b, 5, 6]);

function directoryOf(bytes: Buffer, at: number): Directory | undefined {
  let end = at;
  let size = bytes.readUInt32LE(at + 12);
  let offset = bytes.readUInt32LE(at + 16);
  const wide = end64(bytes, at);
  if (wide !== undefined) ({ end, size, offset } = wide);
  const isEntry = (start: number): boolean => start >= 0 && start + 46 <= end && bytes.readUInt32LE(start) === CENTRAL;
  const start = [end - size, offset].find(isEntry);
  if (start !== undefined) return { start, end, shift: start - offset };
  return size === 0 && at === offset ? { start: at, end: at, shift: 0 } : undefined;
}

function end64(bytes: Buffer, at: number): { end: number; size: number; offset: number } | undefined {
  const locator = at - 20;
  if (locator < 56 || bytes.readUInt32LE(locator) !== LOCATOR_64) return undefined;
  const told = Number(bytes.readBigUInt64LE(locator + 8));
  const end = [told, locator - 56].find((one) => one + 56 <= locator && bytes.readUInt32LE(one) === END_64);
  if (end === undefined) return undefined;
  return { end, size: Number(bytes.readBigUInt64LE(end + 40)), offset: Number(bytes.readBigUInt64LE(end + 48)) };
}

function* readDirectory(bytes: Buffer, { start, end, shift }: Directory): Generator<ZipStep> {
  let at = start;
  while (at + 46 <= end && bytes.readUInt32LE(at) === CENTRAL) {
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
    const next = extraEnd + bytes.readUInt16LE(at + 32);
    const [size, packed, offset] = wideValues(bytes, nameEnd, Math.min(extraEnd, end), [
      bytes.readUInt32LE(at + 24),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt32LE(at + 42),
    ]);
    const data = localData(bytes, offset + shift) ?? localData(bytes, offset);
    if (data === undefined || next > end || data + packed > start) yield { kind: "damaged" };
    if (data !== undefined)
      yield {
        kind: "entry",
        entry: {
          path: bytes.toString("latin1", at + 46, Math.min(nameEnd, end)),
          method: bytes.readUInt16LE(at + 10),
          isEncrypted: (bytes.readUInt16LE(at + 8) & 0x41) !== 0,
          // Made on a Unix, whose modes stand in the upper half: 0xA000 is a link.
          isLink: bytes[at + 5] === 3 && bytes.readUInt32LE(at + 38) >>> 28 === 0xa,
          start: data,
          end: Math.min(data + packed, start),
          crc: bytes.readUInt32LE(at + 16),
          size,
        },
      };
    at = next;
  }
  if (at < end) yield { kind: "damaged" };
}

/** Where the data of the local header at `at` begins. */
function localData(bytes: Buffer, at: number): number | undefined {
  if (at < 0 || at + 30 > bytes.length || bytes.readUInt32LE(at) !== LOCAL) return undefined;
  const data = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  return data <= bytes.length ? data : undefined;
}

type Sizes = readonly [size: number, packed: number, offset: number];

/** Zip64: what does not fit into 32 bits stands in an extra field, in this order and only then. */
function wideValues(bytes: Buffer, start: number, end: number, values: Sizes): Sizes {
  if (!values.includes(NO_VALUE)) return values;
  for (let at = start; at + 4 <= end; at += 4 + bytes.readUInt16LE(at + 2)) {
    if (bytes.readUInt16LE(at) !== 1) continue;
    let next = at + 4;
    const wide = (value: number): number => {
      if (value !== NO_VALUE || next + 8 > end) return value;
      next += 8;
      return Number(bytes.readBigUInt64LE(next - 8));
    };
    const [size, packed, offset] = values;
    return [wide(size), wide(packed), wide(offset)];
  }
  return values;
}

const LOCAL_MARK = Buffer.from([0x50, 0x4b, 3, 4]);

/** What begins in none of the `known` entries' data, up to `end`. */
function* readUnnamed(bytes: Buffer, known: readonly ZipEntry[], end: number): Generator<ZipStep> {
  const starts = new Set(known.map(({ start }) => start));
  const spans = [...known].sort((a, b) => a.start - b.start);
  let span = 0;
  for (let at = bytes.indexOf(LOCAL_MARK); at >= 0 && at < end; ) {
    while ((spans[span]?.end ?? Number.POSITIVE_INFINITY) <= at) span++;
    const around = spans[span];
    if (around !== undefined && around.start <= at) {
      at = bytes.indexOf(LOCAL_MARK, around.end);
      continue;
    }
    const data = localData(bytes, at);
    const entry = data === undefined || starts.has(data) ? undefined : localEntry(bytes, at, data, end);
    if (entry !== undefined) yield { kind: "entry", entry };
    at = bytes.indexOf(LOCAL_MARK, Math.max(at + 4, entry?.end ?? data ?? 0));
  }
}

function localEntry(bytes: Buffer, at: number, start: number, limit: number): ZipEntry | undefined {
  const flags = bytes.readUInt16LE(at + 6);
  const nameEnd = at + 30 + bytes.readUInt16LE(at + 26);
  if (start > limit) return undefined;
  const isOpen = (flags & 8) !== 0 && bytes.readUInt32LE(at + 18) === 0;
  const [size, packed] = wideValues(bytes, nameEnd, start, [
    bytes.readUInt32LE(at + 22),
    bytes.readUInt32LE(at + 18),
    0,
  ]);
  return {
    path: bytes.toString("latin1", at + 30, nameEnd),
    method: bytes.readUInt16LE(at + 8),
    isEncrypted: (flags & 0x41) !== 0,
    isLink: false,
    start,
    end: isOpen ? openEnd(bytes, start, limit) : Math.min(start + packed, limit),
    ...(isOpen ? {} : { crc: bytes.readUInt32LE(at + 14), size }),
  };
}

/** Where data of unknown length ends: at the next mark of any kind. A deflated stream ends by itself and may hold such bytes. */
function openEnd(bytes: Buffer, start: number, limit: number): number {
  for (let at = bytes.indexOf("PK", start); at >= 0 && at + 4 <= limit; at = bytes.indexOf("PK", at + 2))
    if ([DESCRIPTOR, LOCAL, CENTRAL].includes(bytes.readUInt32LE(at))) return at;
  return limit;
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
