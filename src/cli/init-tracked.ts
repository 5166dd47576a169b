// Env files that git tracks although they are to be ignored: a line of `.gitignore` does not reach them.
import { shellArgument } from "../detect/env-file/held-secrets.ts";
import { environmentElsewhere } from "../source/git/run.ts";
import { runChild } from "./child.ts";
import type { Io } from "./io.ts";

/** More are not told, so that the command fits on a line. */
const MAX_TOLD = 5;

/** Tracked files of the name `.env`, from `top`, at most five. Empty where git does not say. */
export async function trackedEnvFiles(top: string, { env }: Io): Promise<readonly string[]> {
  const command = ["git", "-c", "core.fsmonitor=false", "ls-files", "-z", "--", ":(top,glob)**/.env"];
  const { status, stdout } = await runChild(command, {
    cwd: top,
    env: environmentElsewhere({ cwd: top, env }),
    input: "",
  });
  return status === 0 ? stdout.split("\0").filter(Boolean).slice(0, MAX_TOLD) : [];
}

/** What takes them out of the index and leaves them on the disk. */
export function untracking(paths: readonly string[]): string {
  return `git rm --cached ${paths.map(shellArgument).join(" ")}`;
}
