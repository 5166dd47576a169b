import { isPrinted } from "../generic/printed.ts";
import { isMachineMade } from "../generic/written-by-machine.ts";
import type { CheckResult } from "../secret-rule.ts";

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/**
 * The 16 characters after the prefix hold, in base32, the account's id of 12 digits, in bits 1 to 40; ids that end in EXAMPLE are
 * AWS's documentation. Ids of old accounts (I or J after the prefix) hold none. One with another digit is made up, or was changed.
 */
export function awsAccountId(secret: string): CheckResult {
  if (secret.endsWith("EXAMPLE")) return "sample";
  const body = secret.slice(-16);
  if (/[0189]/.test(body)) return isPrinted(body) || !isMachineMade(body) ? "sample" : "doubtful";
  if (body.startsWith("I") || body.startsWith("J")) return "valid";
  let bits = 0n;
  for (const character of body.slice(0, 10)) bits = (bits << 5n) | BigInt(BASE32.indexOf(character));
  // 50 bits were read; the id is in bits 46 to 7 of the first 48.
  const account = ((bits >> 2n) & 0x7fffffffff80n) >> 7n;
  return account <= 999_999_999_999n ? "valid" : "doubtful";
}
