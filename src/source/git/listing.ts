// All that a commit holds.
import { StackgateError } from "../../model/problem.ts";
import type { PathBytes } from "../path-names.ts";
import { kindOf, type ListedEntry, parseTree, parseTreeList } from "./entries.ts";
import { succeeded } from "./failure.ts";
import type { ObjectReader } from "./objects.ts";
import { type GitRoom, gitOutput } from "./run.ts";

/** Up to this many folders are read through the child that runs anyway; more are left to one of their own, which is quicker then. */
const MAX_FOLDERS = 48;

/** Every entry below `commit`. Throws StackgateError where that cannot be read as a whole. */
export async function listCommit(
  room: GitRoom,
  objects: ObjectReader,
  commit: string,
): Promise<readonly ListedEntry[]> {
  const few = await walkFolders(objects, commit);
  if (few !== undefined) return few;
  const output = await gitOutput(room, ["ls-tree", "-r", "-z", "--full-tree", commit]);
  return parseTreeList((await succeeded(room, output)).stdout);
}

/** `undefined`: there are many folders, or one cannot be read. */
async function walkFolders(objects: ObjectReader, commit: string): Promise<readonly ListedEntry[] | undefined> {
  const entries: ListedEntry[] = [];
  let level = [{ id: `${commit}^{tree}`, prefix: "" as PathBytes }];
  for (let folders = 1; level.length > 0; folders += level.length) {
    if (folders > MAX_FOLDERS) return undefined;
    const below: typeof level = [];
    let at = 0;
    for await (const answer of objects.read(level.map(({ id }) => id))) {
      const { prefix } = level[at++] ?? { prefix: "" };
      // Git would list what it is given.
      if (answer.kind === "forged")
        throw new StackgateError("forged-folder", { path: `/${Buffer.from(prefix, "latin1").toString()}` });
      if (answer.kind !== "object") return undefined;
      const members = parseTree(answer.bytes, commit.length / 2);
      if (members === undefined) return undefined;
      for (const { mode, name, id } of members) {
        const kind = kindOf(mode.padStart(6, "0"));
        if (kind !== undefined) entries.push({ kind, id, bytes: prefix + name });
        else below.push({ id, prefix: `${prefix}${name}/` });
      }
    }
    level = below;
  }
  return entries;
}
