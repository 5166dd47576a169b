// Where somebody works, who may write any file there: the top, the commit below it, and what git would leave alone.
import { lstatSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { succeeded } from "./git/failure.ts";
import { type GitRoom, gitOutput, textOf } from "./git/run.ts";

export interface WorkPlace {
  /** The top of the working tree, absolute; absent outside of a repository. */
  readonly top?: string;
  /** The full object id of HEAD; absent before the first commit. */
  readonly head?: string;
}

/** Where `room.cwd` is. Never throws: a git that does not answer is as none. */
export async function workPlace(room: GitRoom): Promise<WorkPlace> {
  const [asked, commit] = await Promise.all([
    gitOutput(room, ["rev-parse", "--show-toplevel"]),
    gitOutput(room, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]),
  ]);
  const top = textOf(asked).replace(/\r?\n$/, "");
  if (asked.status !== 0 || top === "") return {};
  return { top: resolve(top), ...(commit.status === 0 ? { head: textOf(commit).trim() } : {}) };
}

/** No `.gitignore` is larger. */
const MAX_BYTES = 1 << 20;

/**
 * Whether the `.gitignore` files on the disk ignore `path` (from `top`, with `/`), and the index does not hold it. A link stands for no
 * ignore file, and a path through a link is not ignored. Throws what {@link succeeded} throws.
 */
export async function isIgnoredOnDisk(room: GitRoom, top: string, path: string): Promise<boolean> {
  const parts = path.split("/");
  const places = parts.map((_, i) => join(top, ...parts.slice(0, i + 1)));
  if (places.some((place) => lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() === true)) return false;
  // It lies with what judges whole stacks, and few calls need it.
  const { isIgnoredPath } = await import("../parse/git-ignore.ts");
  if (!isIgnoredPath(path, { read: (asked) => ignoreFile(join(top, asked)) })) return false;
  const listed = await gitOutput({ ...room, cwd: top }, ["--literal-pathspecs", "ls-files", "-z", "--", path]);
  return Buffer.concat((await succeeded(room, listed)).stdout).length === 0;
}

function ignoreFile(path: string): Uint8Array | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size <= MAX_BYTES ? readFileSync(path) : undefined;
}
