// What sources have in common whose bytes are files of the disk. They have no base.
import type { Document } from "../model/document.ts";
import type { Problem, Skipped } from "../model/problem.ts";
import { ownedBy, type Shard } from "../model/shard.ts";
import { areAtLeast, type Disk, diskBelow } from "./files.ts";
import type { EntryKind } from "./git/entries.ts";
import type { LfsObjects } from "./lfs.ts";
import type { PathBytes } from "./path-names.ts";
import { scopeOf } from "./scope.ts";
import { type Load, loadSnapshots, sortedPaths } from "./snapshots.ts";
import type { DiskFile, Scope, Source } from "./source.ts";
import { lazy } from "./started.ts";

/** A path that is to be judged or that others refer to. */
export interface DiskEntry {
  readonly bytes: PathBytes;
  /** What it should be. Of a submodule the content is another repository's. */
  readonly kind: EntryKind;
  /** Of the object that git's index has there. */
  readonly id?: string;
  /** Its content while it is kept from the disk on purpose; that gives `undefined` when git has lost it. */
  readonly instead?: () => Promise<Uint8Array | undefined>;
}

export interface DiskContent {
  readonly top: string;
  /** By shown path. */
  readonly entries: ReadonlyMap<string, DiskEntry>;
  /** Whether a path of `entries` is to be judged; the others are there to be referred to. */
  readonly isAsked: (path: string) => boolean;
  readonly problems: readonly Problem[];
  readonly skipped: readonly Skipped[];
}

export function diskSource(
  find: () => Promise<DiskContent>,
  committed: NonNullable<Source["committed"]>,
  close: () => Promise<void> = async () => {},
  lfsObject?: LfsObjects,
  shard?: Shard,
): Source {
  const isOwn = ownedBy(shard);
  const content = lazy(find);
  const problems = new Map<string, Problem>();
  const skipped = new Map<string, Skipped>();
  const tell = (problem: Problem): void => {
    problems.set(`${problem.code}\0${problem.path}`, problem);
  };
  const found = lazy(async () => {
    const all = await content();
    for (const problem of all.problems) tell(problem);
    for (const one of all.skipped) skipped.set(one.path, one);
    const asked = sortedPaths([...all.entries.keys()].filter(all.isAsked));
    return { ...all, disk: diskBelow(all.top), asked, own: shard === undefined ? asked : asked.filter(isOwn) };
  });
  /** What there is to read at a path. `undefined`: nothing, which is told where it needs to be. */
  const look = async (
    path: string,
    { bytes, kind, instead }: DiskEntry,
  ): Promise<Pick<Document, "origin" | "bytes"> | undefined> => {
    const answer = (await found()).disk.look(bytes);
    switch (answer.kind) {
      case "file":
        return { origin: "file", bytes: answer.bytes };
      case "symlink":
        return { origin: "symlink", bytes: answer.bytes };
      case "special":
        skipped.set(path, { path, reason: "special-file" });
        return undefined;
      case "too-large":
        tell({ path, code: "too-large" });
        return undefined;
      case "unreadable":
        tell({ path, code: "unreadable-file", values: { detail: answer.detail } });
        return undefined;
      case "folder":
      case "absent": {
        if (kind === "submodule") skipped.set(path, { path, reason: "submodule" });
        else if (answer.kind === "folder" || instead === undefined) skipped.set(path, { path, reason: "absent" });
        if (answer.kind === "folder" || instead === undefined) return undefined;
        const kept = await instead();
        if (kept === undefined) tell({ path, code: "missing-object" });
        return kept === undefined ? undefined : { origin: kind === "symlink" ? "symlink" : "index", bytes: kept };
      }
    }
  };

  return {
    hasBase: false,
    base: undefined,
    head: undefined,
    changedPaths: async () => (await found()).asked,
    async lists(test) {
      for (const [path, { kind }] of (await content()).entries) if (kind === "file" && test(path)) return true;
      return false;
    },
    async files() {
      const { top, asked, own, entries } = await found();
      const filesOf = (paths: readonly string[]): readonly DiskFile[] =>
        paths.flatMap((path) => {
          const entry = entries.get(path);
          return entry?.kind === "file" ? [{ path, bytes: entry.bytes }] : [];
        });
      const all = filesOf(asked);
      const files = own === asked ? all : filesOf(own);
      return { top, files, count: all.length, isAtLeast: (bytes) => areAtLeast(top, all, bytes) };
    },
    async *documents(clear) {
      const { own, entries } = await found();
      for (const path of own) {
        const clearBytes = clear?.get(path);
        if (clearBytes !== undefined) {
          yield { path, origin: "file", bytes: new Uint8Array(0), clearBytes, exposure: "working-tree" };
          continue;
        }
        const entry = entries.get(path);
        const answer = entry === undefined ? undefined : await look(path, entry);
        if (answer !== undefined) yield { path, ...answer, exposure: "working-tree" };
      }
    },
    async snapshots(explore) {
      const { asked, entries } = await found();
      const head = {
        keyOf: (path: string) => (entries.get(path)?.kind === "file" ? path : undefined),
        paths: () => entries.keys(),
      };
      const load: Load = async function* load(paths) {
        for (const path of paths) {
          const entry = entries.get(path);
          const answer = entry === undefined ? undefined : await look(path, entry);
          if (answer !== undefined && answer.origin !== "symlink") yield [path, answer.bytes];
        }
      };
      const pair = await loadSnapshots({ head }, load, (snapshot) => explore(snapshot, asked));
      return { ...pair, changedPaths: asked, exposure: "working-tree" };
    },
    committed,
    ...(lfsObject === undefined ? {} : { lfsObject }),
    scope: async () => scopeOfDisk(await found()),
    problems: () => [...problems.values()],
    coverage: () => ({ skipped: [...skipped.values()] }),
    close,
  };
}

/** So much of each of the first files is part of the scope: who does not hold them cannot guess what is made of it. */
const SAMPLED_BYTES = 4096;
const SAMPLED_FILES = 4096;

function scopeOfDisk({ disk, entries, asked }: Pick<DiskContent, "entries"> & Looked): Scope {
  const listed = function* listed(): Iterable<string | Uint8Array> {
    for (const path of asked) {
      const { bytes = "", kind, id = "" } = entries.get(path) ?? {};
      yield `${bytes}\0${kind}\0${id}\n`;
    }
    for (const path of asked.slice(0, SAMPLED_FILES)) {
      const entry = entries.get(path);
      if (entry?.kind !== "file") continue;
      yield disk.start(entry.bytes, SAMPLED_BYTES);
      yield "\0";
    }
  };
  return scopeOf(listed());
}

interface Looked {
  readonly disk: Disk;
  readonly asked: readonly string[];
}
