// Revisions as people write them.
import { StackgateError } from "../../model/problem.ts";
import type { ObjectReader } from "./objects.ts";

export interface NamedCommit {
  readonly id: string;
  readonly tree: string;
}

/** The commit of a revision, tags peeled. Throws StackgateError `bad-revision`, `no-such-revision` or `no-such-commit`. */
export async function namedCommit(objects: ObjectReader, revision: string, option: string): Promise<NamedCommit> {
  const answer = await objects.one(`${checkRevision(revision)}^{commit}`);
  if (answer.kind === "object") return { id: answer.id, tree: treeOf(answer.bytes) };
  if (answer.kind === "unreadable") throw answer.failure;
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision)) throw new StackgateError("no-such-commit", { revision });
  const branch = revision.replace(/^(?:refs\/)?(?:heads|remotes\/origin)\//, "").replace(/^origin\//, "");
  throw new StackgateError("no-such-revision", { revision, branch, option });
}

/** Refuses what git would read as an option, or as more than one name. */
export function checkRevision(revision: string): string {
  if (/^$|^-|[\x00-\x1f\x7f]/.test(revision)) throw new StackgateError("bad-revision", { revision });
  return revision;
}

/** The tree that a commit's bytes name. */
export function treeOf(commit: Buffer): string {
  return /^tree ([0-9a-f]+)\n/.exec(commit.toString("latin1", 0, 128))?.[1] ?? "";
}
