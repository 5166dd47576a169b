// What `init` is about to do: every file is read and judged before the first one is written.
import { chmod, lstat, mkdir, readFile, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { SentenceId } from "../messages/catalogue.ts";
import { StackgateError } from "../model/problem.ts";

/** One file or setting, and what is to be done about it. */
export interface Step {
  /** As people know it, from the top of the repository. */
  readonly what: string;
  /** Absent: nothing has to change. */
  readonly done?: string;
  /** What it is good for, told in place of `done`. */
  readonly effect?: SentenceId;
  readonly isRemoval?: boolean;
  readonly write?: () => Promise<void>;
}

export interface FileStep {
  readonly folder: string;
  /** From `folder`; also what is told, unless `what` says otherwise. */
  readonly name: string;
  readonly what?: string;
  readonly done: string;
  readonly effect?: SentenceId;
  readonly mode?: number;
  /** The new text; `undefined`: the file goes. The text that it is given stands for no change. */
  readonly edit: (before: string | undefined) => string | undefined;
}

/** Throws StackgateError `init-link` for a link, and what `edit` throws. */
export async function fileStep(step: FileStep): Promise<Step> {
  const { folder, name, what = name, done, effect, mode = 0o644, edit } = step;
  const before = await textAt(folder, name);
  const after = edit(before);
  if (after === before) return { what };
  const path = join(folder, name);
  if (after === undefined) return { what, done, isRemoval: true, write: () => removeFile(folder, path) };
  return {
    what,
    done,
    ...(effect === undefined ? {} : { effect }),
    async write() {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, after, { mode });
      if (mode === 0o755) await chmod(path, mode);
    },
  };
}

/** With the folders that it leaves empty. */
async function removeFile(top: string, path: string): Promise<void> {
  await rm(path, { force: true });
  for (let folder = dirname(path); folder.length > top.length; folder = dirname(folder)) {
    const isGone = await rmdir(folder).then(
      () => true,
      () => false,
    );
    if (!isGone) return;
  }
}

/** The text of a file, `undefined` where there is none. A link is refused: what it names may lie outside of the repository. */
export async function textAt(folder: string, name: string): Promise<string | undefined> {
  const found = await refuseLink(folder, name);
  return found === undefined ? undefined : readFile(join(folder, name), "utf8");
}

/** Whether something is at `name`. Throws StackgateError `init-link` where it, or a folder above it, is a link. */
export async function refuseLink(folder: string, name: string): Promise<object | undefined> {
  if (name.startsWith("node_modules/")) return lstat(join(folder, name)).catch(absent);
  let found: Awaited<ReturnType<typeof lstat>> | undefined;
  for (const [at] of [...name.matchAll(/[/]|$/g)].map(({ index }) => [name.slice(0, index)] as const)) {
    found = await lstat(join(folder, at)).catch(absent);
    if (found?.isSymbolicLink() === true) throw new StackgateError("init-link", { path: at });
  }
  return found;
}

/** For `catch`: what is not there is no error. */
export function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
  throw error;
}
