// Which objects of packs are made of which: each delta is a child of its base, so that whoever goes down from the roots inflates and
// resolves everything once.

import { shared, sharedFrom } from "../../../model/shared-numbers.ts";
import { ID_DELTA, MAX_HEADER, OFFSET_DELTA, type PackFile, readEntryHeader } from "./pack-file.ts";
import { offsetBehind, type PackIndex } from "./pack-index.ts";

/** A pack that can be read. */
export interface Pack {
  readonly path: string;
  readonly index: PackIndex;
  readonly file: PackFile;
}

/**
 * By the number of an object, in memory that threads share. Those that were asked for come first, in the order in which they were.
 * A number that is -1 says that there is none.
 */
export interface Forest {
  readonly packs: readonly string[];
  readonly idBytes: number;
  /** Of those that were asked for, one behind the other. */
  readonly ids: Uint8Array;
  /** Which pack has it; -1: none that we can read it from. */
  readonly pack: Int32Array;
  /** Of what is no delta: 1 commit, 2 tree, 3 blob, 4 tag. */
  readonly type: Uint8Array;
  /** Where its deflated bytes begin, and where the next object does. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** Bytes once inflated. */
  readonly size: Float64Array;
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  /** Those that are no deltas, in order of pack and offset, each with what is made of it: bytes to inflate. */
  readonly roots: Int32Array;
  readonly weights: Float64Array;
}

/** Nothing longer is inflated or resolved by us; git reads the rest. */
export const MAX_OBJECT = 32 << 20;

const NONE = -1;

interface Nodes {
  readonly pack: number[];
  readonly type: number[];
  readonly offset: number[];
  readonly start: number[];
  readonly end: number[];
  readonly size: number[];
  readonly base: number[];
}

/**
 * The forest of the objects of `ids`, one id behind the other, each there once. One that is in none of the packs, is too large, or
 * is made of such a one or of itself, has no pack.
 */
export function forestOf(packs: readonly Pack[], ids: Uint8Array, idBytes: number): Forest {
  const nodes: Nodes = { pack: [], type: [], offset: [], start: [], end: [], size: [], base: [] };
  const byOffset = packs.map(() => new Map<number, number>());
  for (let i = 0; i < ids.length / idBytes; i++) locate(packs, nodes, byOffset, ids, i, idBytes);
  const wanted = nodes.pack.length;
  const order = Array.from({ length: wanted }, (_, i) => i).sort(
    (a, b) => at(nodes.pack, a) - at(nodes.pack, b) || at(nodes.offset, a) - at(nodes.offset, b),
  );
  for (const first of order) {
    for (let node = first; at(nodes.pack, node) !== NONE && at(nodes.start, node) === NONE; ) {
      const base = readNode(packs, nodes, byOffset, node, idBytes);
      if (base === undefined) break;
      node = base;
    }
  }
  leaveOutOrphans(nodes);
  return finished(packs, ids, idBytes, nodes);
}

/** The first pack that has it counts, as long as no other id stands for the same bytes there: at most one of both can be right. */
function locate(
  packs: readonly Pack[],
  nodes: Nodes,
  byOffset: readonly Map<number, number>[],
  ids: Uint8Array,
  node: number,
  idBytes: number,
): void {
  let [found, offset] = [NONE, 0];
  for (let i = 0; i < packs.length && found === NONE; i++) {
    const inPack = packs[i]?.index.find(ids, node * idBytes);
    if (inPack !== undefined) [found, offset] = [i, inPack];
  }
  const isTaken = byOffset[found]?.has(offset) === true;
  add(nodes, isTaken ? NONE : found, offset);
  if (!isTaken) byOffset[found]?.set(offset, node);
}

function add({ pack, type, offset, start, end, size, base }: Nodes, inPack: number, at: number): number {
  offset.push(at);
  type.push(0);
  for (const unknown of [start, end, size, base]) unknown.push(NONE);
  return pack.push(inPack) - 1;
}

/** Reads the header of a node; answers the base that is to be read next. What is no good loses its pack. */
function readNode(
  packs: readonly Pack[],
  nodes: Nodes,
  byOffset: readonly Map<number, number>[],
  node: number,
  idBytes: number,
): number | undefined {
  const inPack = at(nodes.pack, node);
  const pack = packs[inPack];
  const offset = at(nodes.offset, node);
  if (pack === undefined) return undefined;
  const end = offsetBehind(pack.index.offsets, offset);
  const bytes = pack.file.read(offset, Math.min(end, offset + MAX_HEADER));
  const header = readEntryHeader(bytes, idBytes);
  const isDelta = header?.type === OFFSET_DELTA || header?.type === ID_DELTA;
  if (header === undefined || header.size > MAX_OBJECT) {
    nodes.pack[node] = NONE;
    return undefined;
  }
  nodes.start[node] = offset + header.length;
  nodes.end[node] = end;
  nodes.size[node] = header.size;
  nodes.type[node] = isDelta ? 0 : header.type;
  if (!isDelta) return undefined;
  const baseAt =
    header.type === OFFSET_DELTA ? offset - header.distance : pack.index.find(bytes, header.length - idBytes);
  if (baseAt === undefined || !isOffset(pack.index.offsets, baseAt)) {
    nodes.pack[node] = NONE;
    return undefined;
  }
  const base = byOffset[inPack]?.get(baseAt) ?? add(nodes, inPack, baseAt);
  byOffset[inPack]?.set(baseAt, base);
  nodes.base[node] = base;
  return base;
}

function isOffset(offsets: Float64Array, offset: number): boolean {
  return offset > 0 && offsetBehind(offsets, offset - 1) === offset && offset !== offsets[offsets.length - 1];
}

/** What comes to no root loses its pack: a base has none, or bases go round in a circle. */
function leaveOutOrphans({ pack, base }: Nodes): void {
  const [UNKNOWN, OPEN, GOOD, BAD] = [0, 1, 2, 3];
  const state = new Uint8Array(pack.length);
  for (let first = 0; first < pack.length; first++) {
    const way: number[] = [];
    let node = first;
    while (node !== NONE && state[node] === UNKNOWN && at(pack, node) !== NONE) {
      state[node] = OPEN;
      way.push(node);
      node = at(base, node);
    }
    const isGood = node === NONE || state[node] === GOOD;
    for (const one of way) {
      state[one] = isGood ? GOOD : BAD;
      if (!isGood) pack[one] = NONE;
    }
    if (state[first] === UNKNOWN) state[first] = BAD;
  }
}

function finished(packs: readonly Pack[], ids: Uint8Array, idBytes: number, nodes: Nodes): Forest {
  const count = nodes.pack.length;
  const firstChild = shared(Int32Array, count).fill(NONE);
  const nextSibling = shared(Int32Array, count).fill(NONE);
  const roots: number[] = [];
  for (let node = count - 1; node >= 0; node--) {
    if (at(nodes.pack, node) === NONE) continue;
    const base = at(nodes.base, node);
    if (base === NONE) roots.push(node);
    else {
      nextSibling[node] = firstChild[base] ?? NONE;
      firstChild[base] = node;
    }
  }
  roots.sort((a, b) => at(nodes.pack, a) - at(nodes.pack, b) || at(nodes.offset, a) - at(nodes.offset, b));
  return {
    packs: packs.map(({ path }) => path),
    idBytes,
    ids: sharedFrom(Uint8Array, ids),
    pack: sharedFrom(Int32Array, nodes.pack),
    type: sharedFrom(Uint8Array, nodes.type),
    start: sharedFrom(Float64Array, nodes.start),
    end: sharedFrom(Float64Array, nodes.end),
    size: sharedFrom(Float64Array, nodes.size),
    firstChild,
    nextSibling,
    roots: sharedFrom(Int32Array, roots),
    weights: sharedFrom(
      Float64Array,
      roots.map((root) => weightBelow(root, nodes, firstChild, nextSibling)),
    ),
  };
}

/** A delta says how long it is itself, not how long its result is: about as long as its base. */
function weightBelow(root: number, { size }: Nodes, firstChild: Int32Array, nextSibling: Int32Array): number {
  let objects = 0;
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    objects++;
    for (let child = firstChild[node] ?? NONE; child !== NONE; child = nextSibling[child] ?? NONE) open.push(child);
  }
  return objects * at(size, root);
}

function at(numbers: readonly number[], node: number): number {
  return numbers[node] ?? NONE;
}
