// A stack as it lies in a folder: what git tracks there, and what is deployed beside it.
import { statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { isPreloaded } from "../parse/path-class.ts";
import { folderSource } from "../source/folder.ts";
import { projectFolder } from "../source/project-files.ts";
import type { Source } from "../source/source.ts";
import { workingTreeSource } from "../source/working-tree.ts";
import type { Io } from "./io.ts";
import { repositoryTop } from "./policy-room.ts";

/** The folder that was typed, or that of the file. Throws StackgateError `no-such-path`. */
export function folderOf(typed: string | undefined, io: Io): string {
  const path = resolve(io.cwd, typed ?? ".");
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  const { top, folder } = projectFolder(io.cwd, isFile ? dirname(path) : (typed ?? "."));
  return folder === "" ? top : `${top}/${folder}`;
}

export interface OpenStack {
  readonly source: Source;
  /** Known once the source was asked. `undefined`: in no repository. */
  readonly tracked: () => ReadonlySet<string> | undefined;
}

/** In a repository what git tracks, and what lies beside it that belongs to a stack: the `.env` that is deployed is in no commit. */
export function openStack(cwd: string, noGit: boolean, { env, signal }: Io): OpenStack {
  if (noGit || repositoryTop(cwd) === undefined)
    return { source: folderSource({ cwd, paths: [] }), tracked: () => undefined };
  let tracked: ReadonlySet<string> = new Set();
  const beside = {
    wants: isPreloaded,
    tell: (paths: ReadonlySet<string>): void => {
      tracked = paths;
    },
  };
  return { source: workingTreeSource({ cwd, env, signal, paths: ["."] }, beside), tracked: () => tracked };
}
