// husky's part of the repository: where its hooks lie, and what makes git run them.
import { spawn } from "node:child_process";
import { lstat, mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { HookSettings } from "./init-git.ts";
import { absent, textAt } from "./init-step.ts";
import type { Io } from "./io.ts";

export function isHuskyPath(hooksPath: string): boolean {
  return /(?:^|[/\\])_[/\\]?$/.test(hooksPath);
}

/** Where husky's hooks lie: as git is set, as the prepare script says, or the usual place. */
export function huskyFolder(manifest: string, { hooksPath, isLocal }: HookSettings): string {
  if (hooksPath !== undefined && isLocal && isHuskyPath(hooksPath)) return hooksPath.replace(/[/\\]_[/\\]?$/, "");
  return /"prepare"\s*:\s*"[^"]*\bhusky\s+([\w./-]+)/.exec(manifest)?.[1] ?? ".husky";
}

/** husky itself where it is installed; until then files of ours stand in for it, which its own replace with the next install. */
export async function activateHusky(
  top: string,
  folder: string,
  setHooksPath: (path: string) => Promise<void>,
  { env }: Io,
): Promise<void> {
  const husky = join(top, "node_modules", "husky", "bin.js");
  if (!folder.includes("..") && (await lstat(husky).catch(absent)) !== undefined) {
    const { HUSKY: _, ...rest } = env;
    const code = await new Promise((done, refuse) => {
      spawn(process.execPath, [husky, folder], { cwd: top, env: rest, stdio: "ignore" })
        .once("error", refuse)
        .once("close", done);
    });
    if (code === 0 && (await textAt(top, `${folder}/_/h`)) !== undefined) return;
  }
  await mkdir(join(top, folder, "_"), { recursive: true });
  await writeFile(join(top, folder, "_", ".gitignore"), "*\n");
  await writeFile(join(top, folder, "_", "h"), STAND_IN);
  const own = await readdir(join(top, folder), { withFileTypes: true });
  for (const name of own.filter((entry) => entry.isFile() && /^[a-z-]+$/.test(entry.name)).map((entry) => entry.name)) {
    await writeFile(join(top, folder, "_", name), '#!/usr/bin/env sh\n. "$(dirname "$0")/h"\n', { mode: 0o755 });
  }
  await setHooksPath(`${folder}/_`);
}

const STAND_IN = `# Stands in for husky until it is installed: runs the hook of the same name one folder up.
hook=$(dirname "$(dirname "$0")")/$(basename "$0")
[ -f "$hook" ] && [ "\${HUSKY-}" != 0 ] || exit 0
PATH=node_modules/.bin:$PATH exec sh -e "$hook" "$@"
`;
