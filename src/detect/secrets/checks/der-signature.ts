import type { CheckResult } from "../secret-rule.ts";

/** The last part, after the final dot, is an ECDSA P-256 signature in base64url: a DER sequence of two integers (X.690, RFC 3279). */
export function derSignature(secret: string): CheckResult {
  const bytes = Buffer.from(secret.slice(secret.lastIndexOf(".") + 1), "base64url");
  if (bytes[0] !== 0x30 || bytes[1] !== bytes.length - 2) return "doubtful";
  const first = integerEnd(bytes, 2);
  return first !== undefined && integerEnd(bytes, first) === bytes.length ? "valid" : "doubtful";
}

function integerEnd(bytes: Uint8Array, at: number): number | undefined {
  const length = bytes[at + 1] ?? 0;
  return bytes[at] === 0x02 && length >= 24 && length <= 33 ? at + 2 + length : undefined;
}
