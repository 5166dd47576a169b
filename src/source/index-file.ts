import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { StackgateError } from "../model/problem.ts";
import { succeeded } from "./git/failure.ts";
import { type GitRoom, gitOutput, textOf } from "./git/run.ts";

/**
 * Git takes an index file that does not exist for an empty one: nothing is tracked then, and a commit that only removes files would be
 * clean. Throws StackgateError `no-index`, `index-missing`, or `no-work-tree` where the repository has no index by its kind.
 */
export async function checkIndexFile(room: GitRoom): Promise<void> {
  const output = await gitOutput(room, ["rev-parse", "--is-bare-repository", "--git-path", "index"]);
  const [isBare, ...rest] = textOf(await succeeded(room, output)).split("\n");
  const path = rest.join("\n").replace(/\r?\n$/, "");
  if (existsSync(resolve(room.cwd, path))) return;
  const named = room.env.GIT_INDEX_FILE;
  if (named !== undefined) throw new StackgateError("no-index", { path: named });
  if (isBare === "true") throw new StackgateError("no-work-tree", { path: room.cwd });
  throw new StackgateError("index-missing", { path });
}
