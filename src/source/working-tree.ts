// The files that git tracks, as they lie on the disk.
import { lstatSync, realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { type Problem, StackgateError } from "../model/problem.ts";
import type { Shard } from "../model/shard.ts";
import { committedLookup, hasCommits } from "./committed.ts";
import { type DiskContent, type DiskEntry, diskSource } from "./disk-source.ts";
import { type IndexEntry, parseIndexList } from "./git/entries.ts";
import { succeeded } from "./git/failure.ts";
import { type ObjectReader, openObjects } from "./git/objects.ts";
import { type GitRoom, gitOutput, textOf } from "./git/run.ts";
import { checkIndexFile } from "./index-file.ts";
import { lfsObjects } from "./lfs.ts";
import { type PathBytes, pathNames } from "./path-names.ts";
import type { Source } from "./source.ts";
import { untrackedBelow } from "./untracked.ts";

/** What a caller wants of the working tree beyond what git tracks. */
export interface BesideTracked {
  /** Whether a file that git does not track is wanted too; asked by its path from the top, below the asked paths alone. */
  readonly wants: (path: string) => boolean;
  /** Told once what git tracks. */
  readonly tell: (tracked: ReadonlySet<string>) => void;
}

/**
 * What git tracks, with the working tree's bytes; what a sparse checkout leaves out, with the index's. Without a base. `paths`, as the
 * user wrote them and relative to `room.cwd`, limit what is judged; none means the whole repository. Git itself never reads the
 * working tree, so that no filter of it runs. Throws, when it is asked, StackgateError `path-outside`, `no-such-path`, `not-tracked`,
 * `no-work-tree`, `work-tree-elsewhere`, `index-missing` and what {@link succeeded} throws.
 */
export function workingTreeSource(
  { paths = [], shard, ...room }: GitRoom & { readonly paths?: readonly string[]; readonly shard?: Shard | undefined },
  beside?: BesideTracked,
): Source {
  const top = gitOutput(room, ["rev-parse", "--show-toplevel"]);
  const index = gitOutput(room, ["ls-files", "-t", "-s", "-z", "--full-name", "--", ":/"]);
  let objects: ObjectReader | undefined;
  const reader = (): ObjectReader => {
    objects ??= openObjects(room);
    return objects;
  };
  const blob = async (id: string): Promise<Uint8Array | undefined> => {
    const answer = await reader().one(id);
    return answer.kind === "object" ? answer.bytes : undefined;
  };
  let found: DiskContent | undefined;
  const find = async (): Promise<DiskContent> => {
    const folder = realTop(room, textOf(await succeeded(room, await top)).replace(/\r?\n$/, ""));
    const listed = parseIndexList((await succeeded(room, await index)).stdout);
    if (listed.length === 0 && (await hasCommits(room))) await checkIndexFile(room);
    const limits = limitsOf(room, folder, paths, listed, beside !== undefined);
    const content = contentOf(folder, listed, blob, limits);
    found = beside === undefined ? content : withUntracked(content, limits, beside);
    return found;
  };
  return diskSource(
    find,
    committedLookup(room, reader, (path) => found?.entries.get(path)?.bytes),
    async () => {
      objects?.close();
    },
    lfsObjects(room),
    shard,
  );
}

/** Without links. The repository's own settings may name any folder of the machine as its working tree; only the user may do so. */
function realTop({ cwd, env }: GitRoom, told: string): string {
  if (told === "") throw new StackgateError("git-failed", { command: "rev-parse", status: 0 });
  const [top, here] = [realPath(resolve(cwd, told)), realpathSync.native(cwd)];
  if (top === undefined || (env.GIT_WORK_TREE === undefined && inTop(top, here) === undefined))
    throw new StackgateError("work-tree-elsewhere", { path: cwd, found: told });
  return top;
}

function contentOf(
  top: string,
  listed: readonly IndexEntry[],
  blob: (id: string) => Promise<Uint8Array | undefined>,
  limits: ReadonlySet<PathBytes>,
): DiskContent {
  const nameOf = pathNames();
  const entries = new Map<string, DiskEntry>();
  const asked = new Set<string>();
  const problems: Problem[] = [];
  for (const { bytes, kind, id, skipWorktree } of listed) {
    const path = nameOf(bytes);
    const isAsked = withFolders(bytes).some((place) => limits.has(place));
    if (isAsked) asked.add(path);
    // Git puts no such path into an index; whoever wrote this one wants another file read.
    if (
      bytes.split("/").some((part) => part === "" || part === "." || part === ".." || part.toLowerCase() === ".git")
    ) {
      if (isAsked) problems.push({ path, code: "odd-path" });
      continue;
    }
    entries.set(path, {
      bytes,
      kind,
      id,
      ...(skipWorktree && kind !== "submodule" ? { instead: () => blob(id) } : {}),
    });
  }
  return { top, entries, isAsked: (path) => asked.has(path), problems, skipped: [] };
}

/** Files that git does not track are judged as those that it does. */
function withUntracked(
  content: DiskContent,
  limits: ReadonlySet<PathBytes>,
  { wants, tell }: BesideTracked,
): DiskContent {
  tell(new Set(content.entries.keys()));
  const found = untrackedBelow(content.top, [...limits], (path) => !content.entries.has(path) && wants(path));
  const isFound = (path: string): boolean => found.entries.has(path);
  return {
    ...content,
    entries: new Map([...content.entries, ...found.entries]),
    isAsked: (path) => content.isAsked(path) || isFound(path),
    problems: [...content.problems, ...found.problems],
  };
}

/** A path, all folders above it, and the top as the empty one. */
function withFolders(path: PathBytes): readonly PathBytes[] {
  const places = [path];
  for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) places.push(path.slice(0, at));
  return [...places, ""];
}

/** The asked paths as git's, seen from the top; the top itself when none was asked. */
function limitsOf(
  { cwd }: GitRoom,
  top: string,
  paths: readonly string[],
  listed: readonly IndexEntry[],
  takesUntracked: boolean,
): ReadonlySet<PathBytes> {
  if (paths.length === 0) return new Set([""]);
  const tracked = new Set(["", ...listed.flatMap(({ bytes }) => withFolders(bytes))]);
  const limits = new Set<PathBytes>();
  for (const path of paths) {
    const places = realPlaces(resolve(cwd, path));
    const inside = places.flatMap((place) => inTop(top, place) ?? []);
    const there = takesUntracked && exists(resolve(cwd, path)) ? inside.at(-1) : undefined;
    const limit = inside.find((place) => tracked.has(place)) ?? there;
    if (limit !== undefined) limits.add(limit);
    else if (inside.length === 0) throw new StackgateError("path-outside", { path });
    else throw new StackgateError(exists(resolve(cwd, path)) ? "not-tracked" : "no-such-path", { path });
  }
  return limits;
}

/** A path with the links above it resolved, and with itself resolved too: a tracked link stands for itself. */
function realPlaces(path: string): readonly string[] {
  const above = dirname(path);
  const real = realPath(path);
  return [
    ...(above === path ? [] : [join(realAncestor(above), basename(path))]),
    ...(real === undefined ? [] : [real]),
  ];
}

/** `path` with links resolved as far as it exists: a tracked file may be missing from the disk, and its folder with it. */
function realAncestor(path: string): string {
  const real = realPath(path);
  if (real !== undefined || dirname(path) === path) return real ?? path;
  return join(realAncestor(dirname(path)), basename(path));
}

/** Without links; `undefined`: nothing that can be reached lies there. */
function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

/** As bytes and with `/`; `undefined`: outside. */
function inTop(top: string, place: string): PathBytes | undefined {
  const path = relative(top, place);
  if (path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path)) return undefined;
  return Buffer.from(path.split(sep).join("/"), "utf8").toString("latin1");
}

function exists(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}
