// A hash of bytes that nobody can aim at: what a repository holds was written before its key was chosen.

/** Of `bytes[start, end)`: 52 bits, never 0. Two texts of n bytes have the same one by a chance of at most (n / 3 / 2^26)^2. */
export type KeyedHash = (bytes: Uint8Array, start: number, end: number, seed: number) => number;

/** The greatest prime below 2^26: products of two residues are exact. */
const PRIME = 67_108_859;
const INVERSE = 1 / PRIME;

/**
 * The value of a polynomial over the bytes, three a step, at two points of the key (Carter, Wegman 1979). `random` gives 32 random bits.
 */
export function keyedHash(random: () => number): KeyedHash {
  const point = (): number => 2 + (random() % (PRIME - 2));
  const [x, y] = [point(), point()];
  return (bytes, start, end, seed) => {
    let a = seed % PRIME;
    let b = (a * 31 + end - start) % PRIME;
    let at = start;
    // Hot.
    for (const last = end - 2; at < last; at += 3) {
      const piece = ((bytes[at] as number) << 16) | ((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number);
      a = a * x + piece + 1;
      a -= Math.floor(a * INVERSE) * PRIME;
      b = b * y + piece + 1;
      b -= Math.floor(b * INVERSE) * PRIME;
    }
    for (; at < end; at++) {
      a = a * x + (bytes[at] as number) + 0x100_0001;
      a -= Math.floor(a * INVERSE) * PRIME;
      b = b * y + (bytes[at] as number) + 0x100_0001;
      b -= Math.floor(b * INVERSE) * PRIME;
    }
    a = a < 0 ? a + PRIME : a;
    b = b < 0 ? b + PRIME : b;
    return a * 0x400_0000 + b || 1;
  };
}

/** Small numbers by their hash. */
export interface HashTable {
  /** What `make` gave for that hash before, or gives now. */
  get(hash: number, make: () => number): number;
}

/** Forgets everything when it is full, which costs time and nothing else. */
const MOST = 1 << 22;
const LEAST = 1 << 10;

export function hashTable(): HashTable {
  let size = LEAST;
  let hashes = new Float64Array(size);
  let values = new Uint16Array(size);
  let count = 0;
  const slotOf = (hash: number): number => {
    let slot = hash & (size - 1);
    while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (size - 1);
    return slot;
  };
  const grow = (): void => {
    const [before, beforeValues] = [hashes, values];
    const isFull = size === MOST;
    size = isFull ? LEAST : size * 2;
    hashes = new Float64Array(size);
    values = new Uint16Array(size);
    count = 0;
    if (isFull) return;
    for (let i = 0; i < before.length; i++) if (before[i] !== 0) put(before[i] as number, beforeValues[i] as number);
  };
  const put = (hash: number, value: number): void => {
    const slot = slotOf(hash);
    if (hashes[slot] === 0) count++;
    hashes[slot] = hash;
    values[slot] = value;
  };
  return {
    get(hash, make) {
      const slot = slotOf(hash);
      if (hashes[slot] === hash) return values[slot] as number;
      const value = make();
      if (count * 2 > size) grow();
      put(hash, value);
      return value;
    },
  };
}
