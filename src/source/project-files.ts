// The files of one compose project on the disk: those of the repository that it lies in, and no others.
import { lstatSync, realpathSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { StackgateError } from "../model/problem.ts";
import { diskBelow } from "./files.ts";

/** A folder of the disk as a place to read from. */
export interface ProjectFolder {
  /** The repository that holds it, else the folder itself. Absolute. */
  readonly top: string;
  /** From the top, with `/`. */
  readonly folder: string;
  /** A path typed by a user as one from the top; `undefined` when it lies elsewhere. */
  within(path: string): string | undefined;
  /** Bytes of a file below the top, always the same ones; links are followed as long as they stay below it. */
  read(path: string): Uint8Array | undefined;
}

/** Throws StackgateError `no-such-path`. Nothing is read but what is asked for. */
export function projectFolder(cwd: string, typed: string): ProjectFolder {
  const folder = resolve(cwd, typed);
  if (!isFolder(folder)) throw new StackgateError("no-such-path", { path: typed });
  const top = repositoryOf(folder) ?? folder;
  const realTop = realpathSync(top);
  const disk = diskBelow(realTop);
  const known = new Map<string, Uint8Array | undefined>();
  const inner = slashed(relative(top, folder));
  return {
    top,
    folder: inner,
    within(path) {
      const inFolder = resolve(folder, path);
      const chosen = lstatSync(inFolder, { throwIfNoEntry: false }) === undefined ? resolve(cwd, path) : inFolder;
      const below = slashed(
        relative(top, lstatSync(chosen, { throwIfNoEntry: false }) === undefined ? inFolder : chosen),
      );
      return below === ".." || below.startsWith("../") || /^[A-Za-z]:|^\//.test(below) ? undefined : below;
    },
    read(path) {
      if (!known.has(path)) known.set(path, bytesAt(path));
      return known.get(path);
    },
  };

  function bytesAt(path: string): Uint8Array | undefined {
    if (path.includes("\0")) return undefined;
    let below: string;
    try {
      below = slashed(relative(realTop, realpathSync(join(realTop, path))));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
      return undefined;
    }
    if (below === ".." || below.startsWith("../")) return undefined;
    const answer = disk.look(Buffer.from(below, "utf8").toString("latin1"));
    return answer.kind === "file" ? answer.bytes : undefined;
  }
}

function isFolder(path: string): boolean {
  try {
    return lstatSync(realpathSync(path)).isDirectory();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return false;
  }
}

function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (lstatSync(join(at, ".git"), { throwIfNoEntry: false }) !== undefined) return at;
    if (dirname(at) === at) return undefined;
  }
}

function slashed(path: string): string {
  return path.split(sep).join("/");
}
