// SHA-256 (FIPS 180-4). node:crypto takes milliseconds to load, and this is asked a few times a scan, of short values.

let known: { readonly rounds: Int32Array; readonly start: Int32Array } | undefined;

/** In lower hex, of bytes or of a text in UTF-8. */
export function sha256(text: string | Uint8Array): string {
  known ??= constants();
  const { rounds, start } = known;
  const state = start.slice();
  const bytes = padded(typeof text === "string" ? Buffer.from(text, "utf8") : text);
  const data = new DataView(bytes.buffer);
  const words = new Int32Array(64);
  for (let block = 0; block < bytes.length; block += 64) {
    for (let i = 0; i < 16; i++) words[i] = data.getInt32(block + 4 * i);
    for (let i = 16; i < 64; i++) {
      const [w15, w2] = [at(words, i - 15), at(words, i - 2)];
      const s0 = rotated(w15, 7) ^ rotated(w15, 18) ^ (w15 >>> 3);
      const s1 = rotated(w2, 17) ^ rotated(w2, 19) ^ (w2 >>> 10);
      words[i] = at(words, i - 16) + s0 + at(words, i - 7) + s1;
    }
    mix(state, words, rounds);
  }
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

function mix(state: Int32Array, words: Int32Array, rounds: Int32Array): void {
  const s = state.slice();
  for (let i = 0; i < 64; i++) {
    const [a, e] = [at(s, 0), at(s, 4)];
    const chosen = (e & at(s, 5)) ^ (~e & at(s, 6));
    const first = at(s, 7) + (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) + chosen + at(rounds, i) + at(words, i);
    const majority = (a & at(s, 1)) ^ (a & at(s, 2)) ^ (at(s, 1) & at(s, 2));
    const second = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + majority;
    s.copyWithin(1, 0, 7);
    s[4] = at(s, 4) + first;
    s[0] = first + second;
  }
  for (let i = 0; i < 8; i++) state[i] = at(state, i) + at(s, i);
}

function at(words: Int32Array, index: number): number {
  return words[index] ?? 0;
}

function rotated(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function padded(text: Uint8Array): Uint8Array {
  const bytes = new Uint8Array((((text.length + 8) >> 6) + 1) << 6);
  bytes.set(text);
  bytes[text.length] = 0x80;
  new DataView(bytes.buffer).setBigUint64(bytes.length - 8, BigInt(text.length) * 8n);
  return bytes;
}

/** The first 32 bits behind the point of the cube roots of the first 64 primes, and of the square roots of the first 8. */
function constants(): { rounds: Int32Array; start: Int32Array } {
  const primes: number[] = [];
  for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  const fraction = (value: number): number => (value - Math.floor(value)) * 2 ** 32;
  return {
    rounds: Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime))),
    start: Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime))),
  };
}
