import { createHash, scryptSync } from "node:crypto";

/** 256 KiB and under a millisecond a guess. */
const COST = { N: 256, r: 8, p: 1 } as const;
/** Beyond it all are forgotten, so that no file fills the memory. */
const MAX_KNOWN = 1 << 14;

/**
 * The identity of a finding, which survives moved lines, renamed files and re-indentation: lower hex, no path in it.
 * Rule and subject, then 20 bits of scrypt of the value, salted by what stands before it, so that every clone agrees; so few bits fit
 * a thousand of any billion guesses. `random` formats (at least 90 random bits) cannot be guessed: they show 64 bits of
 * a plain digest, and leave the subject out, so that one key has one fingerprint wherever it lies.
 */
export function fingerprintOf(
  ruleId: string,
  subject: string,
  secret: Uint8Array | undefined,
  random: boolean,
): string {
  const identity = digest(`stackgate/1\0${ruleId}\0${random && secret !== undefined ? "" : subject}`).slice(0, 10);
  if (secret === undefined) return identity;
  const value = normalValue(secret);
  return identity + (random ? digest(value).slice(0, 16) : slowDigest(value, identity));
}

/** The value as it is the same in any block: no line's indentation, one kind of line end; of a PEM text no white space at all. */
function normalValue(secret: Uint8Array): Buffer {
  const text = Buffer.from(secret.buffer, secret.byteOffset, secret.byteLength).toString("latin1");
  if (text.startsWith("-----BEGIN")) return Buffer.from(text.replaceAll(/\\[nrt]|\s/g, ""), "latin1");
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  return Buffer.from(lines.join("\n"), "latin1");
}

/** By digest of salt and value, never by the value: a file that repeats one a thousand times costs one. */
const known = new Map<string, string>();

function slowDigest(value: Buffer, salt: string): string {
  const key = digest(Buffer.concat([Buffer.from(`${salt}\0`), value]));
  const before = known.get(key);
  if (before !== undefined) return before;
  const slow = scryptSync(value, salt, 3, COST).toString("hex").slice(0, 5);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(key, slow);
  return slow;
}

function digest(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}
