// The members of an archive that is too large for memory: a stream of bytes, of which one member at a time is held.
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { UnreadCode } from "../../model/problem.ts";
import type { Budget } from "./budget.ts";
import { type ByteStream, chunksOf, streamOf } from "./byte-stream.ts";
import { frontKind } from "./container.ts";
import { imageTexts } from "./image-config.ts";
import { canInflate, inflater, isZlibError } from "./inflate.ts";
import { memberPath, unpackedName } from "./member-path.ts";
import type { TarEntry } from "./tar.ts";
import { type Member, tarEntries, type Unread, unpack } from "./unpack.ts";

/** What is smaller is unpacked in memory, where more can be told of it. */
const STREAMED_BYTES = 32 << 20;
/** Of one member in memory. */
const MAX_MEMBER_BYTES = 1 << 30;
const HEAD_BYTES = 512;

type Steps = AsyncGenerator<Member | Unread>;

/** Whether {@link unpackStream} reads what begins with `head`. */
export function isStreamed(head: Uint8Array): boolean {
  const kind = frontKind(head);
  return kind === "tar" || kind === "gzip" || kind === "zstd";
}

/**
 * The members of a tar archive, compressed or not, or what a compressed file holds; of an image its layers' files, also those that a
 * later layer removes. Throws only what reading `stream` throws.
 */
export async function* unpackStream(stream: ByteStream, path: string, budget: Budget, depth = 1): Steps {
  if (depth > budget.maxDepth) {
    yield { kind: "unread", path, code: "archive-too-deep", values: { most: budget.maxDepth } };
    return;
  }
  const kind = frontKind(await stream.peek(HEAD_BYTES));
  if (kind === "tar") yield* streamTar(stream, path, budget, depth);
  else if (kind === "gzip" || kind === "zstd") yield* streamCompressed(stream, kind, path, budget, depth);
  else yield* wholeMember(stream, MAX_MEMBER_BYTES, path, budget, depth);
}

async function* streamCompressed(
  stream: ByteStream,
  kind: "gzip" | "zstd",
  path: string,
  budget: Budget,
  depth: number,
): Steps {
  if (kind === "zstd" && !canInflate("zstd")) {
    yield { kind: "unread", path, code: "archive-unknown-form", values: { detail: "zstd" } };
    return;
  }
  const outcome: Outcome = {};
  const chunks = inflatedChunks(stream, kind, budget, outcome);
  try {
    const inner = streamOf(chunks);
    const name = memberPath(path, unpackedName(path));
    if (frontKind(await inner.peek(HEAD_BYTES)) === "tar") yield* streamTar(inner, path, budget, depth);
    else yield* wholeMember(inner, MAX_MEMBER_BYTES, name, budget, depth);
  } finally {
    await chunks.return();
  }
  if (outcome.code !== undefined) yield { kind: "unread", path, code: outcome.code };
}

/** Why a compressed stream ended before its end. */
interface Outcome {
  code?: UnreadCode;
}

/** `budget` pays for what comes out; the stream ends where it is spent, or where it is damaged. */
async function* inflatedChunks(
  stream: ByteStream,
  kind: "gzip" | "zstd",
  budget: Budget,
  outcome: Outcome,
): AsyncGenerator<Uint8Array, void> {
  const engine = kind === "gzip" ? createGunzip() : inflater("zstd");
  const start = stream.offset;
  const packed = chunksOf(stream);
  const source = Readable.from(packed);
  source.on("error", (error) => engine.destroy(error)).pipe(engine);
  try {
    for await (const chunk of engine as AsyncIterable<Buffer>) {
      budget.spend(chunk.length);
      if (budget.isSpent()) {
        outcome.code = "archive-too-large";
        return;
      }
      yield chunk;
    }
    // It ends with its first frame, and there may be more of them.
    const isRest = kind === "zstd" && engine.bytesWritten < stream.offset - start;
    if (isRest || (kind === "zstd" && (await stream.peek(1)).length > 0)) outcome.code = "archive-damaged";
  } catch (error) {
    if (!isZlibError(error)) throw error;
    outcome.code = "archive-damaged";
  } finally {
    source.destroy();
    engine.destroy();
    // It may be reading ahead: whoever goes on with `stream` must not meet it there.
    await packed.return(undefined);
  }
}

async function* streamTar(stream: ByteStream, path: string, budget: Budget, depth: number): Steps {
  for await (const step of tarEntries(stream, path, budget)) {
    if (step.kind === "unread") {
      yield step;
      continue;
    }
    const { entry, name } = step;
    if (entry.kind === "link")
      yield { kind: "member", path: name, bytes: Buffer.from(entry.target, "latin1"), isLink: true };
    if (entry.size > 0) yield* streamEntry(entry, name, budget, depth + 1);
  }
}

async function* streamEntry({ body, size }: TarEntry, path: string, budget: Budget, depth: number): Steps {
  if (size > STREAMED_BYTES && isStreamed(await body.peek(HEAD_BYTES))) {
    yield* unpackStream(body, path, budget, depth);
    return;
  }
  yield* wholeMember(body, size, path, budget, depth);
}

async function* wholeMember(body: ByteStream, size: number, path: string, budget: Budget, depth: number): Steps {
  const bytes = await body.take(Math.min(size, MAX_MEMBER_BYTES));
  if ((await body.peek(1)).length > 0) {
    yield { kind: "unread", path, code: "archive-member-too-large" };
    return;
  }
  const image = imageTexts(bytes);
  const regions = image === undefined ? yield* unpack(bytes, path, budget, depth) : image.rest;
  for (const { name, text } of image?.texts ?? [])
    yield { kind: "member", path: memberPath(path, name), bytes: Buffer.from(text), isLink: false };
  yield { kind: "member", path, bytes, isLink: false, ...(regions === undefined ? {} : { regions }) };
}
