// Files of a working tree that git does not track, by name: what is deployed from a folder lies beside what is committed.
import { type Dirent, lstatSync, readdirSync } from "node:fs";
import type { Problem } from "../model/problem.ts";
import type { DiskEntry } from "./disk-source.ts";
import { pathOnDisk } from "./files.ts";
import { type PathBytes, pathNames } from "./path-names.ts";

interface Untracked {
  /** By shown path. */
  readonly entries: ReadonlyMap<string, DiskEntry>;
  readonly problems: readonly Problem[];
}

/** Other people's code, and what tools keep: nobody deploys from there. */
const LEFT_OUT = new Set([".git", "node_modules", ".venv", "venv", "__pycache__", ".terraform", ".cache"]);
const MAX_FOLDERS = 20_000;

/**
 * Regular files below `starts` (bytes from `top`) that `wants`. Links are not followed, and neither are folders that are a repository of
 * their own. Where there are more folders than any stack has, the problem `too-many-folders` says so.
 */
export function untrackedBelow(top: string, starts: readonly PathBytes[], wants: (path: string) => boolean): Untracked {
  const nameOf = pathNames();
  const entries = new Map<string, DiskEntry>();
  const problems: Problem[] = [];
  const open = starts.filter((start) => isFolder(top, start));
  for (let folder = open.pop(), count = 0; folder !== undefined; folder = open.pop()) {
    if (++count > MAX_FOLDERS)
      return { entries, problems: [...problems, { code: "too-many-folders", values: { count: MAX_FOLDERS } }] };
    const members = membersOf(top, folder);
    if (typeof members === "string") {
      problems.push({ path: nameOf(folder), code: "unreadable-folder", values: { detail: members } });
      continue;
    }
    const isOther = !starts.includes(folder) && members.some(({ name }) => name.toString("latin1") === ".git");
    for (const member of isOther ? [] : members) {
      const name = member.name.toString("latin1");
      const bytes = folder === "" ? name : `${folder}/${name}`;
      if (member.isDirectory()) {
        if (!LEFT_OUT.has(name)) open.push(bytes);
      } else if (member.isFile() && wants(nameOf(bytes))) entries.set(nameOf(bytes), { bytes, kind: "file" });
    }
  }
  return { entries, problems };
}

function isFolder(top: string, path: PathBytes): boolean {
  return lstatSync(pathOnDisk(top, path), { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The system's code where it cannot be read. */
function membersOf(top: string, folder: PathBytes): readonly Dirent<Buffer>[] | string {
  try {
    return readdirSync(pathOnDisk(top, folder), { withFileTypes: true, encoding: "buffer" });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return code;
  }
}
