import type { CheckResult } from "../secret-rule.ts";

const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/**
 * The last 6 characters are the CRC32 of those between index `from` and them, in base62 with leading zeros: GitHub's classic tokens
 * (github.blog/2021-04-05-behind-githubs-new-authentication-token-formats), npm, Vercel.
 */
/* @__NO_SIDE_EFFECTS__ */
export function crc32Base62(from: number): (secret: string) => CheckResult {
  return (secret) => verdict(inBase62(crc32(secret.slice(from, -6))) === secret.slice(-6));
}

/**
 * The last 7 characters are the CRC32 of everything before them, in base36 with leading zeros: GitLab's routable tokens
 * (handbook.gitlab.com, design document "Routable tokens").
 */
export function crc32Base36(secret: string): CheckResult {
  return verdict(crc32(secret.slice(0, -7)).toString(36).padStart(7, "0") === secret.slice(-7));
}

/**
 * The last 8 characters are, in hex, the lowest byte first, the CRC32 of those between index `from` and the separator before them:
 * Grafana's tokens (github.com/grafana/grafana, pkg/components/satokengen).
 */
/* @__NO_SIDE_EFFECTS__ */
export function crc32Hex(from: number): (secret: string) => CheckResult {
  return (secret) => {
    const sum = Buffer.alloc(4);
    sum.writeUInt32LE(crc32(secret.slice(from, -9)));
    return verdict(sum.toString("hex") === secret.slice(-8).toLowerCase());
  };
}

/**
 * The last 8 characters are, in hex, the CRC32 of everything before them: Private Packagist's tokens
 * (packagist.com/docs/composer-authentication, "Token format").
 */
export function crc32HexEnd(secret: string): CheckResult {
  return verdict(crc32(secret.slice(0, -8)).toString(16).padStart(8, "0") === secret.slice(-8));
}

function verdict(matches: boolean): CheckResult {
  return matches ? "valid" : "doubtful";
}

function inBase62(value: number): string {
  let text = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = (BASE62[rest % 62] ?? "") + text;
  return text.padStart(6, "0");
}

let table: Uint32Array | undefined;

/** CRC-32 of IEEE 802.3 over Latin-1 text. */
function crc32(text: string): number {
  table ??= tableOf();
  let sum = 0xffffffff;
  for (let i = 0; i < text.length; i++) sum = (table[(sum ^ text.charCodeAt(i)) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

function tableOf(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value;
  });
}
