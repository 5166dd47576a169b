// The bytes of a pack, read in slices: https://git-scm.com/docs/gitformat-pack.
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";

/** A pack that is open. */
export interface PackFile {
  readonly bytes: number;
  /**
   * `[start, end)`, fewer where the file ends. Valid until the next call. Throws what the system says where it cannot be read; the
   * caller bounds the length.
   */
  read(start: number, end: number): Buffer;
  close(): void;
}

/** Objects mostly follow each other: so much is read at once, and so many such slices are kept. */
const SLICE = 1 << 20;
const KEPT = 16;

/** `undefined`: no file of its own lies there, or it may not be read. */
export function openPackFile(path: string): PackFile | undefined {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return undefined;
  }
  const stat = fstatSync(file);
  if (!stat.isFile()) {
    closeSync(file);
    return undefined;
  }
  const bytes = stat.size;
  const slices = new Map<number, Buffer>();
  const readAt = (start: number, length: number): Buffer => {
    const buffer = Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < length) {
      const read = readSync(file, buffer, filled, length - filled, start + filled);
      if (read === 0) break;
      filled += read;
    }
    return buffer.subarray(0, filled);
  };
  const slice = (index: number): Buffer => {
    const known = slices.get(index);
    if (known !== undefined) return known;
    const [oldest] = slices.keys();
    if (slices.size >= KEPT && oldest !== undefined) slices.delete(oldest);
    const made = readAt(index * SLICE, Math.min(SLICE, Math.max(0, bytes - index * SLICE)));
    slices.set(index, made);
    return made;
  };
  return {
    bytes,
    read(start, end) {
      const index = Math.floor(start / SLICE);
      const from = index * SLICE;
      if (end <= from + SLICE) return slice(index).subarray(start - from, end - from);
      return readAt(start, Math.min(end, bytes) - start);
    },
    close: () => closeSync(file),
  };
}

/** What stands before the deflated bytes of an object. */
export interface EntryHeader {
  /** 1 commit, 2 tree, 3 blob, 4 tag, 6 delta of an earlier offset, 7 delta of an id. */
  readonly type: number;
  /** Of the object, or of the delta, once inflated. */
  readonly size: number;
  /** Of type 6: how far before this one its base begins. */
  readonly distance: number;
  /** Bytes of the header; of type 7 the base's id is the last of them. */
  readonly length: number;
}

/** The most bytes that a header takes which is read at all. */
export const MAX_HEADER = 64;

export const OFFSET_DELTA = 6;
export const ID_DELTA = 7;

/** The header at the beginning of `bytes`; `undefined` where there is none that git would write. */
export function readEntryHeader(bytes: Uint8Array, idBytes: number): EntryHeader | undefined {
  let at = 0;
  let byte = bytes[at++];
  if (byte === undefined) return undefined;
  const type = (byte >> 4) & 7;
  let size = byte & 15;
  for (let scale = 16; byte >= 0x80; scale *= 128) {
    byte = bytes[at++];
    // Sizes beyond 2^48 are nobody's.
    if (byte === undefined || at > 8) return undefined;
    size += (byte & 127) * scale;
  }
  let distance = 0;
  if (type === OFFSET_DELTA) {
    byte = bytes[at++];
    if (byte === undefined) return undefined;
    distance = byte & 127;
    while (byte >= 0x80) {
      byte = bytes[at++];
      if (byte === undefined || at > 16) return undefined;
      distance = (distance + 1) * 128 + (byte & 127);
    }
    if (distance === 0) return undefined;
  } else if (type === ID_DELTA) at += idBytes;
  else if (type === 0 || type === 5) return undefined;
  return at > bytes.length ? undefined : { type, size, distance, length: at };
}
