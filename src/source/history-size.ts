// How much a repository holds, without reading any of it.
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { succeeded } from "./git/failure.ts";
import { type GitRoom, gitOutput, textOf } from "./git/run.ts";

/**
 * Bytes of its objects as they lie on the disk, those that it borrows from other repositories too. Throws StackgateError `git-…`,
 * `not-a-repository`.
 */
export async function historyBytes(room: GitRoom): Promise<number> {
  const told = textOf(await succeeded(room, await gitOutput(room, ["count-objects", "-v"])));
  const own = [...told.matchAll(/^(?:size|size-pack): (\d+)$/gm)].map(([, kibibytes]) => Number(kibibytes) * 1024);
  // One whose path git has to quote counts nothing: this decides the number of shards alone.
  const borrowed = [...told.matchAll(/^alternate: (\/.*)$/gm)].map(([, folder = ""]) =>
    packBytes(join(folder, "pack")),
  );
  return [...own, ...borrowed].reduce((all, one) => all + one, 0);
}

function packBytes(folder: string): number {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".pack"))
      .reduce((all, name) => all + statSync(join(folder, name)).size, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return 0;
  }
}
