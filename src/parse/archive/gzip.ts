// Gzip: RFC 1952. A file may hold several, one behind the other, and means all of them.
import { crc32 } from "node:zlib";
import { joined } from "./byte-stream.ts";
import { isGzip } from "./container.ts";
import { type Inflated, inflate } from "./inflate.ts";

const MAX_STREAMS = 10_000;

/** At most `maxBytes` of what is in `bytes`, which begins with a header. `used` ends where no further stream begins. */
export async function gunzip(bytes: Uint8Array, maxBytes: number): Promise<Inflated> {
  const parts: Uint8Array[] = [];
  let length = 0;
  let at = 0;
  const answer = (ending: Inflated["ending"]): Inflated => ({ bytes: joined(parts), used: at, ending });
  for (let count = 0; at < bytes.length && isGzip(bytes, at); count++) {
    if (count === MAX_STREAMS) return answer("too-large");
    const start = gzipDataStart(bytes, at);
    if (start === undefined) return answer("damaged");
    const { bytes: part, used, ending } = await inflate(bytes.subarray(start), "deflate", maxBytes - length);
    parts.push(part);
    length += part.length;
    at = Math.min(bytes.length, start + used + 8);
    if (ending !== "whole") return answer(ending);
    if (start + used + 8 > bytes.length || uint32(bytes, start + used) !== crc32(part)) return answer("damaged");
  }
  return answer("whole");
}

/** Behind the header at `at` with its optional parts, which may say anything; `undefined` where the bytes end before. */
export function gzipDataStart(bytes: Uint8Array, at = 0): number | undefined {
  const flags = bytes[at + 3] ?? 0;
  let next = at + 10;
  if ((flags & 4) !== 0) next += 2 + (bytes[next] ?? 0) + 256 * (bytes[next + 1] ?? 0);
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue;
    const end = bytes.indexOf(0, next);
    if (end < 0) return undefined;
    next = end + 1;
  }
  if ((flags & 2) !== 0) next += 2;
  return next < bytes.length ? next : undefined;
}

function uint32(bytes: Uint8Array, at: number): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset + at, 4).readUInt32LE(0);
}
