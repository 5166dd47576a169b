// A home folder for git's children, so that no configuration of the machine's user has a say.
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * Makes `folder` a home that trusts the repository which `checkout` lies in, and no other: a job in a container runs as another user
 * than the one who checked out, and git then reads nothing. The search for its top ends at `highest`.
 */
export async function makeHome(folder: string, checkout: string, highest: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const top = topOf(checkout, highest);
  const trusted = top.replaceAll(/["\\]/g, "\\$&").replaceAll("\n", "\\n");
  await writeFile(join(folder, ".gitconfig"), `[safe]\n\tdirectory = "${trusted}"\n`);
}

function topOf(checkout: string, highest: string): string {
  for (let at = checkout; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (at === highest || at === dirname(at)) return checkout;
  }
}
