// The members of a container that lies in memory, and those of the containers in it, within bounds.
import { crc32 } from "node:zlib";
import type { UnreadCode } from "../../model/problem.ts";
import type { Span } from "../../model/span.ts";
import type { Budget } from "./budget.ts";
import { type ByteStream, streamOf } from "./byte-stream.ts";
import { type Container, containerOf, frontKind } from "./container.ts";
import { gunzip, gzipDataStart } from "./gzip.ts";
import { canInflate, type Inflated, inflate } from "./inflate.ts";
import { memberPath, unpackedName } from "./member-path.ts";
import { readTar, type TarEntry } from "./tar.ts";
import { readZip, type ZipEntry } from "./zip.ts";
import { unzstd } from "./zstd.ts";

export interface Member {
  readonly kind: "member";
  /** `outer.zip!/inner/.env` */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly isLink: boolean;
  /** See {@link Unpacked}. */
  readonly regions?: readonly Span[];
}

/** A part that nobody looked into; `path` is the member's, or the container's where all of it is meant. */
export interface Unread {
  readonly kind: "unread";
  readonly path: string;
  readonly code: UnreadCode;
  /** `detail`: the form that is not read. `most`: the bound that was reached. */
  readonly values?: { readonly detail?: string; readonly most?: number };
}

/**
 * Yields the members of `bytes`, innermost first, and what could not be looked into; returns the ranges of `bytes` that are in none
 * of them and are to be matched as they stand, or `undefined` where `bytes` are no container. Never throws.
 */
export type Unpacked = AsyncGenerator<Member | Unread, readonly Span[] | undefined>;

export async function* unpack(bytes: Uint8Array, path: string, budget: Budget, depth = 1): Unpacked {
  const container = containerOf(bytes);
  if (container === undefined) return undefined;
  if (depth > budget.maxDepth) {
    yield { kind: "unread", path, code: "archive-too-deep", values: { most: budget.maxDepth } };
    return undefined;
  }
  const scene: Scene = { bytes, path, budget, depth, seen: [] };
  const { front, zipEnd } = container;
  if (front !== undefined) yield* unpackFront(scene, front);
  // The last member of a tar archive may be a zip archive itself.
  if (zipEnd !== undefined && !scene.seen.some(({ start, end }) => zipEnd > start && zipEnd <= end))
    yield* unpackZip(scene);
  return without(scene.seen, bytes.length);
}

async function* unpackFront(scene: Scene, front: NonNullable<Container["front"]>): AsyncGenerator<Member | Unread> {
  switch (front) {
    case "gzip":
    case "zstd":
      return yield* unpackStream(scene, front);
    case "tar":
      return yield* unpackTar(scene);
    default:
      yield { kind: "unread", path: scene.path, code: "archive-unknown-form", values: { detail: front } };
  }
}

interface Scene {
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly budget: Budget;
  readonly depth: number;
  /** Ranges that were read as a member. */
  readonly seen: Span[];
}

/** A compressed stream has one member; of a compressed tar it is the tar's members that are told. */
async function* unpackStream(scene: Scene, kind: "gzip" | "zstd"): AsyncGenerator<Member | Unread> {
  const { bytes, path, budget, depth, seen } = scene;
  if (kind === "zstd" && !canInflate("zstd")) {
    yield { kind: "unread", path, code: "archive-unknown-form", values: { detail: "zstd" } };
    return;
  }
  if (!budget.takeEntry()) {
    yield { kind: "unread", path, code: "archive-too-many", values: { most: budget.maxEntries } };
    return;
  }
  const most = budget.mostBytes();
  const inner = kind === "gzip" ? await gunzip(bytes, most) : await unzstd(bytes, most);
  budget.spend(inner.bytes.length);
  if (inner.ending !== "whole") yield { kind: "unread", path, code: endingCode(inner) };
  // What only begins like a stream is a text all the same.
  if (inner.ending === "whole")
    seen.push({ start: (kind === "gzip" ? gzipDataStart(bytes) : 0) ?? 0, end: inner.used });
  if (frontKind(inner.bytes) !== "tar") yield* member(scene, memberPath(path, unpackedName(path)), inner.bytes, false);
  else {
    const regions = yield* unpack(inner.bytes, path, budget, depth);
    if (regions !== undefined && regions.length > 0)
      yield { kind: "member", path: memberPath(path, unpackedName(path)), bytes: inner.bytes, isLink: false, regions };
  }
}

async function* unpackTar(scene: Scene): AsyncGenerator<Member | Unread> {
  const { bytes, path, budget, seen } = scene;
  const stream = streamOf([bytes]);
  for await (const step of tarEntries(stream, path, budget)) {
    if (step.kind === "unread") {
      yield step;
      continue;
    }
    const { entry, name } = step;
    if (entry.kind === "link") yield* member(scene, name, Buffer.from(entry.target, "latin1"), true);
    if (entry.size === 0) continue;
    const start = stream.offset;
    const content = await entry.body.take(entry.size);
    seen.push({ start, end: start + content.length });
    yield* member(scene, name, content, false);
  }
}

/** The entries that hold something, each with its member's path, as far as `budget` goes; that the archive is damaged is told once. */
export async function* tarEntries(
  stream: ByteStream,
  path: string,
  budget: Budget,
): AsyncGenerator<{ readonly kind: "entry"; readonly entry: TarEntry; readonly name: string } | Unread> {
  let isTold = false;
  for await (const step of readTar(stream)) {
    if (step.kind === "damaged") {
      if (!isTold) yield { kind: "unread", path, code: "archive-damaged" };
      isTold = true;
      continue;
    }
    const { entry } = step;
    if (entry.size === 0 && entry.kind !== "link") continue;
    if (!budget.takeEntry()) {
      yield { kind: "unread", path, code: "archive-too-many", values: { most: budget.maxEntries } };
      return;
    }
    yield { kind: "entry", entry, name: memberPath(path, entry.path) };
  }
}

async function* unpackZip(scene: Scene): AsyncGenerator<Member | Unread> {
  const { bytes, path, budget, seen } = scene;
  let isTold = false;
  for (const step of readZip(bytes)) {
    if (step.kind === "damaged") {
      if (!isTold) yield { kind: "unread", path, code: "archive-damaged" };
      isTold = true;
      continue;
    }
    const { entry } = step;
    if (entry.start === entry.end && (entry.size ?? 0) === 0) continue;
    const name = memberPath(path, entry.path);
    if (budget.isSpent()) {
      yield { kind: "unread", path, code: "archive-too-large" };
      return;
    }
    if (!budget.takeEntry()) {
      yield { kind: "unread", path, code: "archive-too-many", values: { most: budget.maxEntries } };
      return;
    }
    if (entry.isEncrypted) {
      yield { kind: "unread", path: name, code: "archive-encrypted" };
      continue;
    }
    const content = await contentOf(bytes.subarray(entry.start, entry.end), entry, budget);
    if (content === undefined) {
      yield { kind: "unread", path: name, code: "archive-unknown-form", values: { detail: methodName(entry.method) } };
      continue;
    }
    budget.spend(Math.max(content.bytes.length, content.used));
    const isAltered = entry.crc !== undefined && content.ending === "whole" && crc32(content.bytes) !== entry.crc;
    if (content.ending !== "whole" || isAltered)
      yield { kind: "unread", path: name, code: isAltered ? "archive-damaged" : endingCode(content) };
    if (content.ending === "whole") seen.push({ start: entry.start, end: entry.start + content.used });
    yield* member(scene, name, content.bytes, entry.isLink);
  }
}

/** `undefined`: stored in a way that is not read. */
async function contentOf(stored: Uint8Array, { method }: ZipEntry, budget: Budget): Promise<Inflated | undefined> {
  if (method === 0) return { bytes: stored, used: stored.length, ending: "whole" };
  const compression = method === 8 ? "deflate" : method === 93 && canInflate("zstd") ? "zstd" : undefined;
  return compression === undefined ? undefined : inflate(stored, compression, budget.mostBytes());
}

async function* member(
  scene: Scene,
  path: string,
  bytes: Uint8Array,
  isLink: boolean,
): AsyncGenerator<Member | Unread> {
  const regions = isLink ? undefined : yield* unpack(bytes, path, scene.budget, scene.depth + 1);
  yield { kind: "member", path, bytes, isLink, ...(regions === undefined ? {} : { regions }) };
}

function endingCode({ ending }: Inflated): UnreadCode {
  return ending === "too-large" ? "archive-too-large" : "archive-damaged";
}

const METHODS: Readonly<Record<number, string>> = {
  1: "shrunk",
  6: "imploded",
  9: "deflate64",
  12: "bzip2",
  14: "lzma",
  93: "zstd",
  95: "xz",
  98: "ppmd",
  99: "aes",
};

function methodName(method: number): string {
  return METHODS[method] ?? String(method);
}

/** The ranges of 0 to `length` that are in none of `spans`. */
function without(spans: readonly Span[], length: number): readonly Span[] {
  const left: Span[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start > at) left.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (at < length) left.push({ start: at, end: length });
  return left;
}
