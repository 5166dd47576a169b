import { createHash, scryptSync } from "node:crypto";

/**
 * The identity of a finding, which survives moved lines, renamed files and re-indentation: lower hex.
 * Rule and subject, then 20 bits of scrypt of the value, salted by what stands before it, so that every clone agrees and nobody
 * can test guesses of a password against it. `random` formats (at least 90 random bits) cannot be guessed: they show 64 bits of
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
  if (random) return identity + digest(secret).slice(0, 16);
  return identity + scryptSync(secret, identity, 3, { N: 1024, r: 8, p: 1 }).toString("hex").slice(0, 5);
}

function digest(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}
