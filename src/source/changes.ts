// From what git says differs to the documents that are to be read.
import type { Origin } from "../model/document.ts";
import type { Skipped } from "../model/problem.ts";
import { baseName } from "../parse/path-class.ts";
import type { Entry, ListedEntry, RawChange } from "./git/entries.ts";
import type { Listing, PlannedDocument } from "./object-source.ts";
import type { PathBytes } from "./path-names.ts";

/** One path that two sides hold differently: not only in its mode. */
export interface Change {
  /** As it is shown. */
  readonly path: string;
  readonly unmerged: boolean;
  readonly before?: Entry;
  readonly after?: Entry;
}

/** `undefined`: only the mode differs. */
export function changeOf(
  { bytes, unmerged, before, after }: RawChange,
  nameOf: (bytes: PathBytes) => string,
): Change | undefined {
  if (!unmerged && isSame(before, after)) return undefined;
  return {
    path: nameOf(bytes),
    unmerged,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

export function isSame(a: Entry | undefined, b: Entry | undefined): boolean {
  return a?.id === b?.id && a?.kind === b?.kind;
}

export function listingOf(entries: readonly ListedEntry[], nameOf: (bytes: PathBytes) => string): Map<string, Entry> {
  return new Map(entries.map(({ bytes, kind, id }) => [nameOf(bytes), { kind, id }]));
}

/** `listing`, as it is with `side` of each change in place. */
export function withSide(listing: Listing, changes: readonly Change[], side: "before" | "after"): Map<string, Entry> {
  const all = new Map(listing);
  for (const change of changes) {
    const entry = change[side];
    if (entry === undefined) all.delete(change.path);
    else all.set(change.path, entry);
  }
  return all;
}

/** Where a path that base does not hold was in base: a removed path of the same content, else the only removed one of its name. */
export function renames(
  changes: readonly Change[],
): (path: string, id: string) => { readonly path: string; readonly id: string } | undefined {
  const byId = new Map<string, string>();
  const byName = new Map<string, { path: string; id: string } | undefined>();
  for (const { path, before, after } of changes) {
    if (before?.kind !== "file" || after !== undefined) continue;
    if (!byId.has(before.id)) byId.set(before.id, path);
    byName.set(baseName(path), byName.has(baseName(path)) ? undefined : { path, id: before.id });
  }
  return (path, id) => {
    const same = byId.get(id);
    return same === undefined ? byName.get(baseName(path)) : { path: same, id };
  };
}

/** The document of a change, unless it leaves nothing to read. */
export function documentOf(
  { path, before, after }: Pick<Change, "path" | "before" | "after">,
  origin: Origin,
  renamed: ReturnType<typeof renames>,
): PlannedDocument | undefined {
  if (after === undefined || after.kind === "submodule") return undefined;
  const base =
    before?.kind === after.kind
      ? { path, id: before.id }
      : before === undefined && after.kind === "file"
        ? renamed(path, after.id)
        : undefined;
  return {
    path,
    origin: after.kind === "symlink" ? "symlink" : origin,
    id: after.id,
    ...(base === undefined ? {} : { base }),
  };
}

/** Submodules that the changes bring: their content is another repository's. */
export function skippedOf(changes: readonly Pick<Change, "path" | "after">[]): readonly Skipped[] {
  return changes.flatMap(({ path, after }) => (after?.kind === "submodule" ? [{ path, reason: "submodule" }] : []));
}
