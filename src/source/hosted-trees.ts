// Trees of a host: what they list, and where two of them differ.
import { StackgateError } from "../model/problem.ts";
import { type Entry, kindOf, type ListedEntry, type RawChange } from "./git/entries.ts";
import { type Host, type HostedEntry, needed } from "./host.ts";
import type { PathBytes } from "./path-names.ts";

export interface Trees {
  /** Asks for these ahead, a few at a time. Fails as the other two would. */
  load(trees: readonly string[]): Promise<void>;
  /** Every entry below the tree but folders. Throws StackgateError `host-…` where that cannot be had as a whole. */
  list(tree: string): Promise<readonly ListedEntry[]>;
  /** What differs from each of `before`, with the first one's entry, in git's order; from nothing at all where there is none. */
  changes(before: readonly string[], after: string): Promise<readonly RawChange[]>;
}

interface Member {
  readonly name: string;
  /** A folder's. */
  readonly tree?: string;
  /** Of what is no folder. */
  readonly entry?: Entry;
}

/** Trees that hold each other many times over have more members than there is time for. */
const MAX_VISITS = 5_000_000;
/** How many requests are under way at once. */
const AHEAD = 6;

/** One request for each tree that was not seen as part of another; what two trees share is looked at once. */
export function hostedTrees(host: Host): Trees {
  const known = new Map<string, readonly Member[]>();
  let visits = 0;
  const refuse = (tree: string): never => {
    throw new StackgateError("host-truncated", { what: `tree ${tree.slice(0, 7)}` });
  };

  const members = async (tree: string): Promise<readonly Member[]> => {
    const found = known.get(tree) ?? (await request(tree));
    visits += found.length;
    if (visits > MAX_VISITS) refuse(tree);
    return found;
  };
  const request = async (tree: string): Promise<readonly Member[]> => {
    const what = `tree ${tree.slice(0, 7)}`;
    const deep = needed(await host.tree(tree, true), what);
    if (!deep.truncated) {
      for (const [id, inside] of byFolder(tree, deep.entries)) known.set(id, inside);
    } else {
      const own = needed(await host.tree(tree, false), what);
      if (own.truncated) refuse(tree);
      known.set(tree, byFolder(tree, own.entries).get(tree) ?? []);
    }
    return known.get(tree) ?? [];
  };

  const list = async (tree: string, prefix: string, into: ListedEntry[]): Promise<void> => {
    for (const { name, tree: below, entry } of await members(tree)) {
      if (below !== undefined) await list(below, `${prefix}${name}/`, into);
      else if (entry !== undefined) into.push({ ...entry, bytes: bytesOf(prefix + name) });
    }
  };

  const compare = async (
    before: string | undefined,
    after: string | undefined,
    prefix: string,
    into: Map<string, RawChange>,
  ): Promise<void> => {
    if (before === after) return;
    const [old, fresh] = [await namedMembers(before), await namedMembers(after)];
    for (const name of new Set([...old.keys(), ...fresh.keys()])) {
      const [from, to] = [old.get(name), fresh.get(name)];
      if (from?.tree !== undefined || to?.tree !== undefined)
        await compare(from?.tree, to?.tree, `${prefix}${name}/`, into);
      if (from?.entry?.id === to?.entry?.id && from?.entry?.kind === to?.entry?.kind) continue;
      const bytes = bytesOf(prefix + name);
      into.set(bytes, {
        ...{ bytes, unmerged: false },
        ...(from?.entry === undefined ? {} : { before: from.entry }),
        ...(to?.entry === undefined ? {} : { after: to.entry }),
      });
    }
  };
  const namedMembers = async (tree: string | undefined): Promise<ReadonlyMap<string, Member>> =>
    new Map((tree === undefined ? [] : await members(tree)).map((member) => [member.name, member]));

  return {
    async load(trees) {
      const left = [...new Set(trees)].filter((tree) => !known.has(tree));
      const work = async (): Promise<void> => {
        for (let tree = left.pop(); tree !== undefined; tree = left.pop()) await request(tree);
      };
      await Promise.all(Array.from({ length: AHEAD }, work));
    },
    async list(tree) {
      const entries: ListedEntry[] = [];
      await list(tree, "", entries);
      return entries;
    },
    async changes(before, after) {
      const sides: Map<string, RawChange>[] = [];
      for (const tree of before.length === 0 ? [undefined] : before) {
        const changed = new Map<string, RawChange>();
        await compare(tree, after, "", changed);
        sides.push(changed);
      }
      const [first, ...others] = sides;
      return [...(first ?? [])]
        .filter(([bytes]) => others.every((side) => side.has(bytes)))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, change]) => change);
    },
  };
}

/** The members of a tree and of each tree below it, by the trees' ids. */
function byFolder(top: string, entries: readonly HostedEntry[]): ReadonlyMap<string, readonly Member[]> {
  const folders = new Map<string, Map<string, Member>>();
  const ids = new Map([["", top]]);
  for (const { path, mode, id } of entries) {
    const at = path.lastIndexOf("/");
    const folder = at < 0 ? "" : path.slice(0, at);
    const members = folders.get(folder) ?? new Map<string, Member>();
    folders.set(folder, members);
    const kind = kindOf(mode.padStart(6, "0"));
    const name = freeName(path.slice(at + 1), members);
    members.set(name, kind === undefined ? { name, tree: id } : { name, entry: { kind, id } });
    if (kind === undefined) ids.set(path, id);
  }
  return new Map([...ids].map(([path, id]) => [id, [...(folders.get(path)?.values() ?? [])]]));
}

/** Names whose bytes are no UTF-8 may have become one and the same. */
function freeName(name: string, taken: ReadonlyMap<string, Member>): string {
  let free = name;
  for (let count = 2; taken.has(free); count++) free = `${name}~${count}`;
  return free;
}

function bytesOf(path: string): PathBytes {
  return Buffer.from(path).toString("latin1");
}
