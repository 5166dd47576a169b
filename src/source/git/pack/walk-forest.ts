// From the roots of a forest to its leaves: each object inflated and resolved once.
import { hash } from "node:crypto";
import { inflateSync } from "node:zlib";
import { applyDelta, type Copies } from "./delta.ts";
import { type Forest, MAX_OBJECT } from "./forest.ts";
import type { PackFile } from "./pack-file.ts";

/** An object of a forest, with what it is made of. */
export interface Resolved {
  readonly node: number;
  readonly type: keyof typeof TYPES;
  readonly bytes: Buffer;
  /** Absent: it is no delta. */
  readonly base?: { readonly resolved: Resolved; readonly copies: Copies };
}

/** Of objects in packs. */
const TYPES = { 1: "commit", 2: "tree", 3: "blob", 4: "tag" } as const;

const NONE = -1;
/** Of the objects on one way from a root to a leaf. */
const MAX_ON_WAY = 192 << 20;

/**
 * Every object from `root` on, bases before their deltas, depth first; of one that is yielded its bases are in memory, and nothing
 * else. What cannot be read as it should be, or is not what its id stands for, is left out; a broken base takes its deltas with it.
 */
export function* walkForest(
  forest: Forest,
  root: number,
  files: readonly (PackFile | undefined)[],
): Generator<Resolved> {
  const { firstChild, nextSibling } = forest;
  const first = rootAt(forest, root, files);
  if (first === undefined) return;
  if (isWanted(forest, first)) yield first;
  const way: { readonly resolved: Resolved; next: number }[] = [{ resolved: first, next: firstChild[root] ?? NONE }];
  let bytesOnWay = first.bytes.length;
  for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
    const node = last.next;
    if (node === NONE) {
      way.pop();
      bytesOnWay -= last.resolved.bytes.length;
      continue;
    }
    last.next = nextSibling[node] ?? NONE;
    const resolved = childAt(forest, node, last.resolved, files, MAX_ON_WAY - bytesOnWay);
    if (resolved === undefined) continue;
    if (isWanted(forest, resolved)) yield resolved;
    const child = firstChild[node] ?? NONE;
    if (child === NONE) continue;
    way.push({ resolved, next: child });
    bytesOnWay += resolved.bytes.length;
  }
}

function rootAt(forest: Forest, node: number, files: readonly (PackFile | undefined)[]): Resolved | undefined {
  const bytes = inflated(forest, node, files);
  const type = forest.type[node];
  return bytes === undefined || !isType(type) ? undefined : { node, type, bytes };
}

function childAt(
  forest: Forest,
  node: number,
  base: Resolved,
  files: readonly (PackFile | undefined)[],
  most: number,
): Resolved | undefined {
  const delta = inflated(forest, node, files);
  const applied = delta === undefined ? undefined : applyDelta(delta, base.bytes, Math.min(MAX_OBJECT, most));
  if (applied === undefined) return undefined;
  return { node, type: base.type, bytes: applied.bytes, base: { resolved: base, copies: applied.copies } };
}

/** `undefined`: it is not what deflates to as many bytes as it says. */
function inflated(forest: Forest, node: number, files: readonly (PackFile | undefined)[]): Buffer | undefined {
  const [start, end, size] = [forest.start[node] ?? 0, forest.end[node] ?? 0, forest.size[node] ?? 0];
  const file = files[forest.pack[node] ?? NONE];
  // Deflated bytes are hardly ever more than the plain ones.
  if (file === undefined || end <= start || end - start > size + (size >> 8) + SLACK) return undefined;
  try {
    const input = file.read(start, end);
    // One byte more would show that there is more.
    const bytes = inflateSync(input, { chunkSize: Math.max(64, size + 1), maxOutputLength: size + 1 });
    return bytes.length === size ? bytes : undefined;
  } catch (error) {
    if (typeof (error as NodeJS.ErrnoException).code !== "string") throw error;
    return undefined;
  }
}

const SLACK = 1024;

/** Whether it was asked for, and is what its id stands for. */
function isWanted({ ids, idBytes }: Forest, { node, type, bytes }: Resolved): boolean {
  const at = node * idBytes;
  if (at >= ids.length) return false;
  const whole = Buffer.concat([Buffer.from(`${TYPES[type]} ${bytes.length}\0`), bytes]);
  const own = hash(idBytes === 20 ? "sha1" : "sha256", whole, "buffer");
  return own.equals(ids.subarray(at, at + idBytes));
}

function isType(type: number | undefined): type is keyof typeof TYPES {
  return type !== undefined && type in TYPES;
}
