import type { CheckResult } from "../secret-rule.ts";

/**
 * An RSA private key in base64 without PEM lines: DER of PKCS#1 (RFC 8017, A.1.2) or PKCS#8 (RFC 5958), a sequence that begins with
 * version 0, as long as it says. A certificate begins with another sequence.
 */
export function rsaPrivateKey(secret: string): CheckResult {
  const bytes = Buffer.from(secret, "base64");
  const isVersion0 = bytes[4] === 0x02 && bytes[5] === 0x01 && bytes[6] === 0x00;
  if (bytes[0] !== 0x30 || bytes[1] !== 0x82 || !isVersion0) return "invalid";
  return bytes.length === 4 + bytes.readUInt16BE(2) ? "valid" : "doubtful";
}

/** As `rsaPrivateKey`, or a key of P-256 in PKCS#8, which is shorter than 256 bytes. */
export function derPrivateKey(secret: string): CheckResult {
  const bytes = Buffer.from(secret, "base64");
  if (bytes[1] !== 0x81) return rsaPrivateKey(secret);
  return bytes.length === 3 + (bytes[2] ?? 0) ? "valid" : "doubtful";
}
