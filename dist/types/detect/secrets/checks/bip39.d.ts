import type { CheckResult } from "../secret-rule.ts";
/**
 * A recovery phrase of 12, 15, 18, 21 or 24 English words with one space between: of every 33 bits the words stand for the last one
 * is of a checksum (github.com/bitcoin/bips, bip-0039).
 */
export declare function bip39Phrase(secret: string): CheckResult;
