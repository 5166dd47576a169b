// Base and head as wholes: what is read is loaded in rounds, so that reading stays synchronous for whoever judges.
import type { Snapshot } from "../model/document.ts";
import { isPreloaded } from "../parse/path-class.ts";

/** One side: its regular files by shown path, each with the key of its bytes. Equal keys mean equal bytes, on both sides. */
export interface Side {
  /** `undefined`: no regular file. */
  keyOf(path: string): string | undefined;
  /** Of the regular files, and maybe of others. */
  paths(): Iterable<string>;
}

/** The bytes of these keys; left out: what does not exist or cannot be read. */
export type Load = (keys: readonly string[]) => AsyncIterable<readonly [key: string, bytes: Uint8Array]>;

/**
 * Snapshots of `head` and, where there is one, `base`. Files that some family judges wherever they lie are loaded at once, then
 * whatever `explore` reads, until it reads nothing new; a path that is read on one side is loaded on both. Reading any other listed
 * file afterwards is a bug and throws.
 */
export async function loadSnapshots(
  sides: { readonly base?: Side; readonly head: Side },
  load: Load,
  explore: (snapshot: Snapshot) => Promise<void>,
): Promise<{ readonly base?: Snapshot; readonly head: Snapshot }> {
  const all = sides.base === undefined ? [sides.head] : [sides.head, sides.base];
  const loaded = new Map<string, Uint8Array | undefined>();
  const asked = new Set<string>();
  let isDone = false;
  const ask = (path: string): void => {
    // Judging a file as absent because nobody announced it would be a silent miss.
    if (isDone) throw new Error(`${JSON.stringify(path)} was read but not explored`);
    for (const side of all) {
      const key = side.keyOf(path);
      if (key !== undefined && !loaded.has(key)) asked.add(key);
    }
  };
  const loadAsked = async (): Promise<void> => {
    const keys = [...asked];
    asked.clear();
    for (const key of keys) loaded.set(key, undefined);
    for await (const [key, bytes] of load(keys)) loaded.set(key, bytes);
  };
  for (const path of sides.head.paths()) if (isPreloaded(path)) ask(path);
  for (const path of sides.base?.paths() ?? []) {
    if (sides.head.keyOf(path) !== sides.base?.keyOf(path) && isPreloaded(path)) ask(path);
  }
  await loadAsked();
  const [head, base] = all.map((side) => snapshotOf(side, loaded, ask));
  if (head === undefined) throw new Error("no head");
  do {
    await loadAsked();
    await explore(head);
    if (base !== undefined) await explore(base);
  } while (asked.size > 0);
  isDone = true;
  return base === undefined ? { head } : { head, base };
}

function snapshotOf(
  side: Side,
  loaded: ReadonlyMap<string, Uint8Array | undefined>,
  ask: (path: string) => void,
): Snapshot {
  let listed: readonly string[] | undefined;
  let listedAt = -1;
  // A file of the working tree may turn out not to exist once it is loaded.
  const has = (path: string): boolean => {
    const key = side.keyOf(path);
    return key !== undefined && (!loaded.has(key) || loaded.get(key) !== undefined);
  };
  return {
    read(path) {
      const key = side.keyOf(path);
      if (key === undefined) return undefined;
      if (!loaded.has(key)) ask(path);
      return loaded.get(key);
    },
    list() {
      if (listed === undefined || listedAt !== loaded.size) listed = sortedPaths([...side.paths()].filter(has));
      listedAt = loaded.size;
      return listed;
    },
    has,
    isExplored(path) {
      const key = side.keyOf(path);
      return key === undefined || loaded.has(key);
    },
  };
}

/** By code unit; what git listed mostly is so already. */
export function sortedPaths(paths: string[]): readonly string[] {
  for (let i = 1; i < paths.length; i++) if ((paths[i - 1] ?? "") > (paths[i] ?? "")) return paths.sort();
  return paths;
}
