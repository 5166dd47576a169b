// Any files below a folder, whether git tracks them or not.
import { type Dirent, readdirSync } from "node:fs";
import { lstat, realpath, stat } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { type Problem, type Skipped, StackgateError } from "../model/problem.ts";
import type { Shard } from "../model/shard.ts";
import { type DiskContent, type DiskEntry, diskSource } from "./disk-source.ts";
import { pathOnDisk } from "./files.ts";
import type { EntryKind } from "./git/entries.ts";
import { type PathBytes, pathNames } from "./path-names.ts";
import type { Source } from "./source.ts";

/**
 * Every file below `paths` (below `cwd` when there are none), except in `.git` folders. Links are not followed, but those in `paths`
 * themselves are. Paths are told from `cwd`, or from the folder that holds all of them when one lies elsewhere. Without a base.
 * Throws, when it is asked, StackgateError `no-such-path`.
 */
export function folderSource({
  cwd,
  paths = [],
  shard,
}: {
  readonly cwd: string;
  readonly paths?: readonly string[];
  readonly shard?: Shard | undefined;
}): Source {
  const find = async (): Promise<DiskContent> => {
    const starts = await Promise.all((paths.length === 0 ? ["."] : paths).map((path) => realPath(cwd, path)));
    const top = await commonTop(await realPath(cwd, "."), starts);
    return walk(top, starts);
  };
  return diskSource(find, "unknown", undefined, undefined, shard);
}

async function realPath(cwd: string, path: string): Promise<string> {
  return realpath(resolve(cwd, path)).catch(async (error: NodeJS.ErrnoException) => {
    const isThere = await lstat(resolve(cwd, path)).then(
      () => true,
      () => false,
    );
    if (isThere) throw new StackgateError("unreadable-path", { path, detail: error.code ?? "" });
    throw new StackgateError("no-such-path", { path });
  });
}

async function commonTop(cwd: string, starts: readonly string[]): Promise<string> {
  const holds = (top: string): boolean => starts.every((start) => isWithin(top, start));
  if (holds(cwd)) return cwd;
  const [first = cwd] = starts;
  let top = (await stat(first)).isDirectory() ? first : dirname(first);
  while (!holds(top)) top = dirname(top);
  return top;
}

/** Whether `path` is `top` or lies below it; both absolute. */
export function isWithin(top: string, path: string): boolean {
  const inner = relative(top, path);
  return inner === "" || !(inner === ".." || inner.startsWith(`..${sep}`) || isAbsolute(inner));
}

function walk(top: string, starts: readonly string[]): DiskContent {
  const nameOf = pathNames();
  const entries = new Map<string, DiskEntry>();
  const problems: Problem[] = [];
  const skipped: Skipped[] = [];
  const add = (bytes: PathBytes, kind: EntryKind): void => {
    entries.set(nameOf(bytes), { bytes, kind });
  };
  const open = starts.map((start) => Buffer.from(relative(top, start).split(sep).join("/"), "utf8").toString("latin1"));
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    const members = membersOf(top, folder);
    if (members === "file") add(folder, "file");
    else if (typeof members === "string")
      problems.push({ path: nameOf(folder), code: "unreadable-folder", values: { detail: members } });
    else {
      for (const member of members) {
        const bytes = `${folder}${folder === "" ? "" : "/"}${member.name.toString("latin1")}`;
        if (!member.isDirectory()) add(bytes, member.isSymbolicLink() ? "symlink" : "file");
        else if (bytes === ".git" || bytes.endsWith("/.git"))
          skipped.push({ path: nameOf(bytes), reason: "git-folder" });
        else open.push(bytes);
      }
    }
  }
  return { top, entries, isAsked: () => true, problems, skipped };
}

/** What is in a folder; `file`: it is none. Else the system's code for why it cannot be read. */
function membersOf(top: string, folder: PathBytes): readonly Dirent<Buffer>[] | string {
  try {
    return readdirSync(pathOnDisk(top, folder), { withFileTypes: true, encoding: "buffer" });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return code === "ENOTDIR" ? "file" : code;
  }
}
