// The files in an archive of the disk: tar, zip, gzip, what `docker save` writes, and the OCI layout of an image.
import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { Document, Snapshot } from "../model/document.ts";
import { StackgateError } from "../model/problem.ts";
import { type Budget, budgetFor, type Limits } from "../parse/archive/budget.ts";
import { streamOf } from "../parse/archive/byte-stream.ts";
import { containerOf } from "../parse/archive/container.ts";
import { type Member, type Unread, unpack } from "../parse/archive/unpack.ts";
import { isStreamed, unpackStream } from "../parse/archive/unpack-stream.ts";
import type { Source } from "./source.ts";

/** An image is layers in an archive, with archives of programs in them. Its size is the user's choice; what it grows to is not. */
const LIMITS: Limits = { maxDepth: 6, maxEntries: 5_000_000, maxBytes: 2 ** 40, maxMemberBytes: 1 << 30 };
const MAX_ZIP_BYTES = 1 << 30;

/**
 * Every file in the archive at `path`, as the user wrote it. Nothing is written to the disk; of a tar archive one file at a time is in
 * memory. Without a base. Throws, when it is asked, StackgateError `no-such-path`, `unreadable-path`, `not-an-archive`.
 */
export function archiveSource({ cwd, path }: { readonly cwd: string; readonly path: string }): Source {
  const unread: Unread[] = [];
  const name = basename(path);
  const head: Snapshot = { read: () => undefined, list: () => [], has: () => false };
  return {
    hasBase: false,
    isHandedIn: true,
    changedPaths: async () => [],
    lists: async () => false,
    async *documents() {
      for await (const step of membersOf(resolve(cwd, path), path, name)) {
        if (step.kind === "unread") unread.push(step);
        else yield documentOf(step);
      }
    },
    async snapshots(explore) {
      await explore(head, []);
      return { head, changedPaths: [], exposure: "working-tree" };
    },
    problems: () => [],
    unread: () => unread,
    coverage: () => ({ skipped: [] }),
    async close() {},
  };
}

function documentOf({ path, bytes, regions }: Member): Document {
  const document = { path, origin: "archive-member", bytes, exposure: "working-tree" } as const;
  return regions === undefined ? document : { ...document, regions };
}

async function* membersOf(file: string, typed: string, name: string): AsyncGenerator<Member | Unread> {
  const size = await sizeOf(file, typed);
  const budget = budgetFor(size, LIMITS);
  const chunks = createReadStream(file, { highWaterMark: 1 << 20 });
  try {
    const stream = streamOf(chunks as AsyncIterable<Uint8Array>);
    if (isStreamed(await stream.peek(512))) return yield* unpackStream(stream, name, budget);
    if (size > MAX_ZIP_BYTES) throw new StackgateError("archive-too-large", { path: typed });
    yield* membersInMemory(await readFile(file), typed, name, budget);
  } catch (error) {
    throw readingFailed(error, typed);
  } finally {
    chunks.destroy();
  }
}

async function* membersInMemory(
  bytes: Uint8Array,
  typed: string,
  name: string,
  budget: Budget,
): AsyncGenerator<Member | Unread> {
  if (containerOf(bytes) === undefined) throw new StackgateError("not-an-archive", { path: typed });
  const regions = yield* unpack(bytes, name, budget);
  yield { kind: "member", path: name, bytes, isLink: false, ...(regions === undefined ? {} : { regions }) };
}

async function sizeOf(file: string, typed: string): Promise<number> {
  const found = await stat(file).catch((error: unknown) => {
    throw readingFailed(error, typed);
  });
  if (!found.isFile()) throw new StackgateError("not-an-archive", { path: typed });
  return found.size;
}

function readingFailed(error: unknown, path: string): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (error instanceof StackgateError || typeof code !== "string") return error;
  return new StackgateError(code === "ENOENT" ? "no-such-path" : "unreadable-path", { path, detail: code });
}
