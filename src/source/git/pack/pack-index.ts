// The index of a pack, version 2: https://git-scm.com/docs/gitformat-pack. Nothing in it is believed before it fits.

/** Where a pack has which object. */
export interface PackIndex {
  readonly objects: number;
  /** Offsets of all objects, ascending, and behind them where the last one ends. */
  readonly offsets: Float64Array;
  /** The offset of the object whose id stands at `at` in `ids`; `undefined` where the pack does not have it. */
  find(ids: Uint8Array, at: number): number | undefined;
}

const MAGIC = 0xff744f63;
const VERSION = 2;
const FAN_OUT = 256;
const IDS_AT = 8 + FAN_OUT * 4;
const HEADER_BYTES = 12;
const IS_LARGE = 0x8000_0000;

/**
 * Reads the index of a pack of `packBytes`, whose ids have `idBytes`. `undefined`: it is of another version, or not what it should be.
 * Linear in the index.
 */
export function readPackIndex(index: Uint8Array, packBytes: number, idBytes: number): PackIndex | undefined {
  const view = new DataView(index.buffer, index.byteOffset, index.byteLength);
  if (index.length < IDS_AT + 2 * idBytes || view.getUint32(0) !== MAGIC || view.getUint32(4) !== VERSION)
    return undefined;
  const objects = view.getUint32(IDS_AT - 4);
  const smallAt = IDS_AT + objects * (idBytes + 4);
  const largeAt = smallAt + objects * 4;
  const large = (index.length - 2 * idBytes - largeAt) / 8;
  if (large < 0 || !Number.isInteger(large) || !isAscending(view)) return undefined;
  const end = packBytes - idBytes;
  const offsetAt = (position: number): number => {
    const small = view.getUint32(smallAt + position * 4);
    if (small < IS_LARGE) return small;
    const which = small - IS_LARGE;
    return which < large ? Number(view.getBigUint64(largeAt + which * 8)) : -1;
  };
  const offsets = new Float64Array(objects + 1);
  for (let i = 0; i < objects; i++) {
    const offset = offsetAt(i);
    if (offset < HEADER_BYTES || offset >= end) return undefined;
    offsets[i] = offset;
  }
  offsets[objects] = end;
  offsets.sort();
  return {
    objects,
    offsets,
    find(ids, at) {
      const first = ids[at] ?? 0;
      let low = first === 0 ? 0 : view.getUint32(8 + (first - 1) * 4);
      let high = view.getUint32(8 + first * 4);
      while (low < high) {
        const middle = (low + high) >>> 1;
        const order = compareIds(index, IDS_AT + middle * idBytes, ids, at, idBytes);
        if (order === 0) return offsetAt(middle);
        if (order < 0) low = middle + 1;
        else high = middle;
      }
      return undefined;
    },
  };
}

function isAscending(view: DataView): boolean {
  for (let i = 1, before = view.getUint32(8); i < FAN_OUT; i++) {
    const count = view.getUint32(8 + i * 4);
    if (count < before) return false;
    before = count;
  }
  return true;
}

function compareIds(a: Uint8Array, aAt: number, b: Uint8Array, bAt: number, bytes: number): number {
  for (let i = 0; i < bytes; i++) {
    const difference = (a[aAt + i] ?? 0) - (b[bAt + i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The first of ascending `offsets` that is greater than `offset`, which is where the object there ends. */
export function offsetBehind(offsets: Float64Array, offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return offsets[low] ?? offset;
}
