import { resolve } from "node:path";
import { succeeded } from "./failure.ts";
import { type GitRoom, gitOutput, textOf } from "./run.ts";

/** The folders of a repository: git's own, the one that its worktrees share, and each worktree. Throws StackgateError `git-…`, `not-a-repository`. */
export async function repositoryFolders(room: GitRoom): Promise<readonly string[]> {
  const [own, shared, worktrees] = await Promise.all([
    gitOutput(room, ["rev-parse", "--absolute-git-dir"]),
    gitOutput(room, ["rev-parse", "--git-common-dir"]),
    gitOutput(room, ["worktree", "list", "--porcelain"]),
  ]);
  const line = async (output: Awaited<typeof own>): Promise<string> =>
    resolve(room.cwd, textOf(await succeeded(room, output)).replace(/\r?\n$/, ""));
  const listed = textOf(await succeeded(room, worktrees)).matchAll(/^worktree (.+)$/gm);
  // Of a repository with a working tree elsewhere git lists another folder.
  const top = await gitOutput(room, ["rev-parse", "--show-toplevel"]);
  return [
    await line(own),
    await line(shared),
    ...[...listed].map(([, path = ""]) => path),
    ...(top.status === 0 ? [await line(top)] : []),
  ];
}
