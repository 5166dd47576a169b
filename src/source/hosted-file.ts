import { StackgateError } from "../model/problem.ts";
import { kindOf } from "./git/entries.ts";
import { type Host, type HostedTree, needed } from "./host.ts";

/**
 * Bytes of the regular file `path` (from the top of the repository) in a commit of the host's; `undefined` where it has no such file.
 * Throws StackgateError `host-…` where that cannot be told.
 */
export async function hostedFileAt(host: Host, commit: string, path: string): Promise<Uint8Array | undefined> {
  let tree = needed(await host.commit(commit), `commit ${commit.slice(0, 7)}`).tree;
  const parts = path.split("/");
  for (const [i, name] of parts.entries()) {
    const what = `tree ${tree.slice(0, 7)}`;
    const { entries, truncated }: HostedTree = needed(await host.tree(tree, false), what);
    const entry = entries.find((one) => one.path === name);
    if (entry === undefined && truncated) throw new StackgateError("host-truncated", { what });
    if (entry === undefined) return undefined;
    const kind = kindOf(entry.mode.padStart(6, "0"));
    if (i === parts.length - 1)
      return kind === "file" ? needed(await host.blob(entry.id), `blob ${entry.id.slice(0, 7)}`) : undefined;
    if (kind !== undefined) return undefined;
    tree = entry.id;
  }
  return undefined;
}
