// One compressed stream that lies in memory. A stream tells nothing of its length: what comes out is counted while it comes.
import * as zlib from "node:zlib";
import { joined } from "./byte-stream.ts";

export interface Inflated {
  readonly bytes: Uint8Array;
  /** How many bytes of the input the stream took. */
  readonly used: number;
  /** `damaged`: not to its end, `bytes` is what came before. `too-large`: more than was asked for. */
  readonly ending: "whole" | "damaged" | "too-large";
}

export type Compression = "deflate" | "zstd";

/** Whether this Node can: zstd came with 22.15. */
export function canInflate(compression: Compression): boolean {
  return compression === "deflate" || zstd !== undefined;
}

/** At most `maxBytes` of what `input` begins with. */
export async function inflate(input: Uint8Array, compression: Compression, maxBytes: number): Promise<Inflated> {
  const quick = inflateAtOnce(input, compression, maxBytes);
  return quick ?? (await inflateByPieces(input, compression, maxBytes));
}

interface Zstd {
  zstdDecompressSync(input: Uint8Array, options: object): unknown;
  createZstdDecompress(options?: object): zlib.InflateRaw;
}

const zstd = "zstdDecompressSync" in zlib ? (zlib as unknown as Zstd) : undefined;

/** Much quicker for small ones, but tells nothing of a stream that fails. */
function inflateAtOnce(input: Uint8Array, compression: Compression, maxBytes: number): Inflated | undefined {
  const options = { info: true, maxOutputLength: Math.max(1, maxBytes), chunkSize: chunkSize(input.length) };
  try {
    const answer =
      compression === "deflate" ? zlib.inflateRawSync(input, options) : zstd?.zstdDecompressSync(input, options);
    const { buffer, engine } = answer as { buffer: Buffer; engine: { bytesWritten: number } };
    return { bytes: buffer, used: engine.bytesWritten, ending: "whole" };
  } catch (error) {
    if (isZlibError(error)) return undefined;
    throw error;
  }
}

async function inflateByPieces(input: Uint8Array, compression: Compression, maxBytes: number): Promise<Inflated> {
  const engine = inflater(compression);
  const parts: Uint8Array[] = [];
  let length = 0;
  engine.end(input);
  try {
    for await (const part of engine as AsyncIterable<Buffer>) {
      parts.push(part.subarray(0, maxBytes - length));
      length += part.length;
      if (length > maxBytes) return { bytes: joined(parts), used: input.length, ending: "too-large" };
    }
    return { bytes: joined(parts), used: engine.bytesWritten, ending: "whole" };
  } catch (error) {
    if (isZlibError(error)) return { bytes: joined(parts), used: input.length, ending: "damaged" };
    throw error;
  } finally {
    engine.destroy();
  }
}

/** A stream that unpacks. Throws where {@link canInflate} says no. */
export function inflater(compression: Compression): zlib.InflateRaw {
  const engine = compression === "deflate" ? zlib.createInflateRaw() : zstd?.createZstdDecompress();
  if (engine === undefined) throw new Error(`no ${compression} here`);
  return engine;
}

function chunkSize(inputBytes: number): number {
  return Math.min(1 << 20, Math.max(1 << 12, inputBytes * 4));
}

/** What zlib says of input that is none of its own, or too much of it. */
export function isZlibError(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return code.startsWith("Z_") || code.startsWith("ZSTD_") || code === "ERR_BUFFER_TOO_LARGE";
}
