import { sha256 } from "../../published-defaults/sha256.ts";
import type { CheckResult } from "../secret-rule.ts";
import { bip39Words } from "./bip39-words.ts";
import { isDevelopmentWallet } from "./development-wallet.ts";

const WORD_BITS = 11;
let places: ReadonlyMap<string, number> | undefined;

/**
 * A recovery phrase of 12, 15, 18, 21 or 24 English words with one space between: of every 33 bits the words stand for the last one
 * is of a checksum (github.com/bitcoin/bips, bip-0039).
 */
export function bip39Phrase(secret: string): CheckResult {
  const words = secret.toLowerCase().split(" ");
  if (words.length % 3 !== 0 || words.length < 12 || words.length > 24) return "invalid";
  places ??= new Map(
    bip39Words
      .trim()
      .split(/\s+/)
      .map((word, place) => [word, place]),
  );
  let bits = "";
  for (const word of words) {
    const place = places.get(word);
    if (place === undefined) return "invalid";
    bits += place.toString(2).padStart(WORD_BITS, "0");
  }
  if (isDevelopmentWallet(words.join(" "))) return "sample";
  const sumBits = words.length / 3;
  const entropy = Uint8Array.from({ length: 4 * sumBits }, (_, i) => Number.parseInt(bits.slice(8 * i, 8 * i + 8), 2));
  const sum = Number.parseInt(sha256(entropy).slice(0, 2), 16).toString(2).padStart(8, "0");
  return bits.endsWith(sum.slice(0, sumBits)) ? "valid" : "doubtful";
}
