// The contents that Git LFS keeps in a clone.
import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import type { Disk } from "./files.ts";
import { type GitRoom, gitOutput, textOf } from "./git/run.ts";
import { lazy } from "./started.ts";

/** The content of that SHA-256 in hex; `undefined` where this clone does not have it. */
export type LfsObjects = (oid: string) => Promise<Uint8Array | undefined>;

/**
 * Of the repository's own folder alone, whatever its settings say of another, and through no link. Git is asked where that is when the
 * first one is wanted.
 */
export function lfsObjects(room: GitRoom): LfsObjects {
  const disk = lazy(async (): Promise<Disk | undefined> => {
    const output = await gitOutput(room, ["rev-parse", "--git-common-dir"]);
    if (output.status !== 0) return undefined;
    const folder = resolve(room.cwd, textOf(output).replace(/\r?\n$/, ""));
    const real = await realpath(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === undefined) throw error;
      return undefined;
    });
    if (real === undefined) return undefined;
    // Hooks rarely need it.
    const { diskBelow } = await import("./files.ts");
    return diskBelow(real);
  });
  return async (oid) => {
    const answer = (await disk())?.look(`lfs/objects/${oid.slice(0, 2)}/${oid.slice(2, 4)}/${oid}`);
    return answer?.kind === "file" ? answer.bytes : undefined;
  };
}
