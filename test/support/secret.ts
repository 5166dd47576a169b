import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";
import { bip39Words } from "../../src/detect/secrets/checks/bip39-words.ts";

const LOWER = "abcdefghijklmnopqrstuvwxyz";
const UPPER = LOWER.toUpperCase();
const DIGIT = "0123456789";
const ALPHABETS: Readonly<Record<string, string>> = {
  hex: `${DIGIT}abcdef`,
  HEX: `${DIGIT}ABCDEF`,
  alnum: UPPER + LOWER + DIGIT,
  alpha: UPPER + LOWER,
  lower: LOWER,
  upper: UPPER,
  digit: DIGIT,
  lownum: LOWER + DIGIT,
  upnum: UPPER + DIGIT,
  b64: `${UPPER}${LOWER}${DIGIT}+/`,
  b64url: `${UPPER}${LOWER}${DIGIT}_-`,
  b58: "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz",
  b32: `${UPPER}234567`,
  low32: `${LOWER}234567`,
  bech: "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L",
};
const WORDS = "river stone cloud maple amber north field lemon tiger ocean paper violet".split(" ");
const MARK = /\{([A-Za-z0-9]+)(?::([^{}"\s]+))?\}/g;

/**
 * Writes out a template, so that nothing in the repository looks like a key: `secretOf("sk-proj-{b64url:74}")`. The same template
 * and seed give the same text. Marks:
 * - `{CLASS:LENGTH}` with hex HEX alnum alpha lower upper digit lownum upnum b64 b64url b58 b32 low32 bech. Of 16 characters or
 *   more it never starts or ends with `-` or `_`, and holds upper case, lower case and digits where the class has them
 * - `{uuid}` version 4, `{word:COUNT}` words with spaces between, `{cut}` nothing (keeps a literal of the source apart)
 * - `{mnemonic:COUNT}` a recovery phrase of 12, 15, 18, 21 or 24 words with its checksum (BIP-39)
 * - `{jwt}` HS256, with claims where given: `{jwt:role=service_role,exp=1500000000}`
 * - `{base64:TEXT}` TEXT in base64, with marks in square brackets written out first: `{base64:user:[alnum:16]}`
 * - `{crc62:FROM}` `{crc36:FROM}` `{crchex:FROM}`: CRC32 of what was written so far, from index FROM on, in 6, 7 or 8 characters;
 *   `{crcle:FROM}`: likewise in hex with the lowest byte first, after a `_`
 *
 * Other braces stay as they are.
 */
export function secretOf(template: string, seed: string | number = 0): string {
  const random = randomOf(`${template}\0${seed}`);
  let out = "";
  let last = 0;
  for (const match of template.matchAll(MARK)) {
    const written = expand(match[1] ?? "", match[2], out + template.slice(last, match.index), random);
    if (written === undefined) continue;
    out += template.slice(last, match.index) + written;
    last = match.index + match[0].length;
  }
  return out + template.slice(last);
}

type Random = (below: number) => number;

function expand(name: string, argument: string | undefined, before: string, random: Random): string | undefined {
  const alphabet = ALPHABETS[name];
  if (alphabet !== undefined && argument !== undefined) return characters(alphabet, Number(argument), random);
  switch (name) {
    case "cut":
      return "";
    case "uuid":
      return uuid(random);
    case "word":
      return Array.from({ length: Number(argument) }, () => WORDS[random(WORDS.length)]).join(" ");
    case "mnemonic":
      return mnemonic(Number(argument), random);
    case "jwt":
      return jwt(argument, random);
    case "base64":
      return Buffer.from(bracketed(argument ?? "", random)).toString("base64");
    case "crc62":
      return inBase(crc32(before.slice(Number(argument))), DIGIT + UPPER + LOWER).padStart(6, "0");
    case "crc36":
      return crc32(before.slice(Number(argument)))
        .toString(36)
        .padStart(7, "0");
    case "crchex":
      return crc32(before.slice(Number(argument)))
        .toString(16)
        .padStart(8, "0");
    case "crcle":
      return `_${lowestFirst(crc32(before.slice(Number(argument))))}`;
    default:
      return undefined;
  }
}

function bracketed(text: string, random: Random): string {
  return text.replaceAll(/\[([A-Za-z0-9]+):(\d+)\]/g, (mark, name: string, length: string) => {
    const alphabet = ALPHABETS[name];
    return alphabet === undefined ? mark : characters(alphabet, Number(length), random);
  });
}

function characters(alphabet: string, length: number, random: Random): string {
  for (;;) {
    let text = "";
    for (let i = 0; i < length; i++) text += alphabet[random(alphabet.length)];
    if (length < 16 || (!/^[-_]|[-_]$/.test(text) && holdsEveryClass(text, alphabet))) return text;
  }
}

function holdsEveryClass(text: string, alphabet: string): boolean {
  return [/[a-z]/, /[A-Z]/, /[0-9]/].every((part) => part.test(text) || !part.test(alphabet));
}

function uuid(random: Random): string {
  const hex = (length: number): string => characters(ALPHABETS.hex ?? "", length, random);
  return `${hex(8)}-${hex(4)}-4${hex(3)}-${"89ab"[random(4)]}${hex(3)}-${hex(12)}`;
}

function mnemonic(count: number, random: Random): string {
  const entropy = Buffer.from(Array.from({ length: (count / 3) * 4 }, () => random(256)));
  const bits = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const all = bits(entropy) + bits(createHash("sha256").update(entropy).digest()).slice(0, count / 3);
  const words = bip39Words.trim().split(/\s+/);
  return Array.from({ length: count }, (_, i) => words[Number.parseInt(all.slice(11 * i, 11 * i + 11), 2)]).join(" ");
}

function jwt(claims: string | undefined, random: Random): string {
  const own = Object.fromEntries((claims?.split(",") ?? []).map((claim) => claim.split("=")));
  for (const name of ["exp", "iat"]) if (name in own) own[name] = Number(own[name]);
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const payload = { sub: characters(ALPHABETS.digit ?? "", 12, random), iat: 1_760_000_000, ...own };
  return `${part({ alg: "HS256", typ: "JWT" })}.${part(payload)}.${characters(ALPHABETS.b64url ?? "", 43, random)}`;
}

function lowestFirst(value: number): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes.toString("hex");
}

function inBase(value: number, digits: string): string {
  let text = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / digits.length))
    text = (digits[rest % digits.length] ?? "") + text;
  return text;
}

/** Mulberry32 over an FNV-1a hash of the seed: even enough for test data. */
function randomOf(seed: string): Random {
  let state = 0x811c9dc5;
  for (let i = 0; i < seed.length; i++) state = Math.imul(state ^ seed.charCodeAt(i), 0x01000193);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
