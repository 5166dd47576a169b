// Which of the encodings with one byte for ASCII a text is in. Only columns and shown lines depend on it; matching reads the bytes.
import { isUtf8 } from "node:buffer";

export type NarrowEncoding = "utf-8" | LegacyEncoding | "latin1";
type LegacyEncoding = "gb18030" | "big5" | "shift_jis";

const LEGACY = ["gb18030", "big5", "shift_jis"] as const;

/** Never throws. */
export function narrowEncoding(bytes: Uint8Array): NarrowEncoding {
  if (isUtf8(bytes)) return "utf-8";
  if (bytes.includes(0)) return "latin1";
  const sample = bytes.subarray(0, 1 << 20);
  const possible = LEGACY.filter((encoding) => decodes(sample, encoding));
  const [first] = possible;
  if (first !== undefined) return possible.length === 1 ? first : mostLikely(sample, possible);
  return mostlyUtf8(sample) ? "utf-8" : "latin1";
}

/** Nearly any pair of bytes is a character of each of them; of real text most are among the common ones. */
function mostLikely(bytes: Uint8Array, possible: readonly LegacyEncoding[]): LegacyEncoding {
  let best: LegacyEncoding = "gb18030";
  let most = -1;
  for (const encoding of possible) {
    const share = commonShare(bytes, encoding);
    if (share > most) [best, most] = [encoding, share];
  }
  return best;
}

function commonShare(bytes: Uint8Array, encoding: LegacyEncoding): number {
  let [common, all] = [0, 0];
  for (let i = 0; i < bytes.length; i++) {
    const first = bytes[i] ?? 0;
    if (first < 0x80) continue;
    all++;
    const isSingle = encoding === "shift_jis" && first >= 0xa1 && first <= 0xdf;
    if (isSingle || isCommon(first, bytes[i + 1] ?? 0, encoding)) common++;
    if (!isSingle) i++;
  }
  return all === 0 ? 0 : common / all;
}

/** Punctuation, kana, and the level of characters that each standard calls the frequently used one. */
function isCommon(first: number, second: number, encoding: LegacyEncoding): boolean {
  switch (encoding) {
    case "gb18030":
      return second >= 0xa1 && ((first >= 0xb0 && first <= 0xd7) || (first >= 0xa1 && first <= 0xa5));
    case "big5":
      return (first >= 0xa4 && first <= 0xc6) || first === 0xa1;
    case "shift_jis":
      return (first >= 0x81 && first <= 0x83) || (first >= 0x88 && first <= 0x97);
  }
}

function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch (error) {
    // Both are how TextDecoder says no: bytes that do not fit, and an encoding that this Node was built without.
    if (error instanceof TypeError || error instanceof RangeError) return false;
    throw error;
  }
}

function mostlyUtf8(bytes: Uint8Array): boolean {
  let high = 0;
  for (const byte of bytes) if (byte >= 0x80) high++;
  const text = new TextDecoder().decode(bytes);
  let lost = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === 0xfffd) lost++;
  return lost * 4 < high;
}
