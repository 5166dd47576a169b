// What git's children of the Action may take for a repository, and whose configuration they read.
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * The top of the checkout that `folder` lies in: the nearest folder upwards, `highest` at most, that holds `.git`. `undefined`: there
 * is none. Only where git starts at it can no folder of the checkout's pose as a bare repository with a history of its own.
 */
export function checkoutTop(folder: string, highest: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (at === highest || at === dirname(at)) return undefined;
  }
}

/**
 * Makes `folder` a home without anyone's configuration, which trusts the checkout at `top` and no other: a job in a container runs as
 * another user than the one who checked out, and git then reads nothing.
 */
export async function makeHome(folder: string, top: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const trusted = top.replaceAll(/["\\]/g, "\\$&").replaceAll("\n", "\\n");
  await writeFile(join(folder, ".gitconfig"), `[safe]\n\tdirectory = "${trusted}"\n`);
}
