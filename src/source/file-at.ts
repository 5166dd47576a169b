import { succeeded } from "./git/failure.ts";
import { type GitRoom, gitOutput, textOf } from "./git/run.ts";

/**
 * Bytes of the regular file `path` (from the top of the repository) in the commit of that full object id; `undefined` where it has no
 * such file. Throws StackgateError where the commit or the file cannot be read.
 */
export async function fileAt(room: GitRoom, commit: string, path: string): Promise<Uint8Array | undefined> {
  const listed = textOf(
    await succeeded(room, await gitOutput(room, ["ls-tree", "-z", "--full-tree", commit, "--", path])),
  );
  const [, id] = /^100\d{3} blob ([0-9a-f]{40,64})\t/.exec(listed) ?? [];
  if (id === undefined) return undefined;
  const { stdout } = await succeeded(room, await gitOutput(room, ["cat-file", "blob", id]));
  return Buffer.concat(stdout);
}
