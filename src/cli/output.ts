// A file that is there as a whole or not at all.
import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { lstat, open, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { StackgateError } from "../model/problem.ts";

/**
 * Writes the chunks to `path` (from `cwd`), beside its place first and then renamed onto it, so that a link is replaced and never
 * followed; who may read a file that was there may still, and nobody else. A device or a pipe is written to as it is. Throws StackgateError `failure`; nothing is left behind then, nor when
 * `signal` is aborted.
 */
export async function writeFileWhole(
  path: string,
  cwd: string,
  chunks: Iterable<string>,
  signal?: AbortSignal,
  failure = "cli-output",
): Promise<void> {
  const target = resolve(cwd, path);
  try {
    if (await isNoFile(target)) await writeFile(target, chunks);
    else await replaceFile(target, chunks, signal, await modeOf(target));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (typeof code !== "string") throw error;
    throw new StackgateError(failure, { path, detail: code });
  }
}

async function isNoFile(target: string): Promise<boolean> {
  const found = await stat(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

/** Permission bits of the file itself that is there; `undefined`: there is none, or a link. */
async function modeOf(target: string): Promise<number | undefined> {
  const found = await lstat(target).catch(() => undefined);
  return found?.isFile() === true ? found.mode & 0o777 : undefined;
}

/** Beside its place first; with these permission bits from before anything is in it, where they are given. */
export async function replaceFile(
  target: string,
  content: Iterable<string> | Uint8Array,
  signal?: AbortSignal,
  mode?: number,
): Promise<void> {
  const draft = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}`);
  const remove = (): void => rmSync(draft, { force: true });
  signal?.addEventListener("abort", remove);
  try {
    const file = await open(draft, "wx", mode ?? 0o666);
    try {
      if (mode !== undefined) await file.chmod(mode);
      await writeFile(file, content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  } finally {
    signal?.removeEventListener("abort", remove);
  }
}
