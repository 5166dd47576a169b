// Zstandard: RFC 8878. A file may hold several frames, one behind the other, and some that hold nothing for anybody but their writer.
import { joined } from "./byte-stream.ts";
import { isSkippableFrame, isZstdFrame } from "./container.ts";
import { type Inflated, inflate } from "./inflate.ts";

const MAX_FRAMES = 100_000;

/** At most `maxBytes` of what is in `bytes`; `used` ends where no further frame begins. */
export async function unzstd(bytes: Uint8Array, maxBytes: number): Promise<Inflated> {
  const parts: Uint8Array[] = [];
  let length = 0;
  let at = 0;
  const answer = (ending: Inflated["ending"]): Inflated => ({ bytes: joined(parts), used: at, ending });
  for (let count = 0; at < bytes.length; count++) {
    if (count === MAX_FRAMES) return answer("too-large");
    const rest = bytes.subarray(at);
    if (isSkippableFrame(rest)) {
      at = Math.min(bytes.length, at + 8 + sizeOf(rest));
      continue;
    }
    if (!isZstdFrame(rest)) break;
    const { bytes: part, used, ending } = await inflate(rest, "zstd", maxBytes - length);
    parts.push(part);
    length += part.length;
    at += used;
    if (ending !== "whole" || used === 0) return answer(ending === "whole" ? "damaged" : ending);
  }
  return answer("whole");
}

function sizeOf(frame: Uint8Array): number {
  return frame.length < 8 ? 0 : Buffer.from(frame.buffer, frame.byteOffset + 4, 4).readUInt32LE(0);
}
