// What a push brings, from whatever its refs name.
import { StackgateError } from "../model/problem.ts";
import { type Known, newRanges } from "./git/new-commits.ts";
import { type ObjectReader, openObjects } from "./git/objects.ts";
import type { GitRoom } from "./git/run.ts";
import { peel, type SaidPlan } from "./git/said.ts";
import { pushedObjectSource } from "./pushed-objects.ts";
import { rangeSource } from "./range.ts";
import type { Source } from "./source.ts";

/**
 * Sources that hold all that `heads` (ids of any objects) bring and nothing that `known` reaches: a range for each head that lies
 * behind no other, and what is no commit. Each starts git, so that the caller closes one before it asks for the next.
 * Throws StackgateError `push-unknown`, `git-…`.
 */
export async function* pushedSources(room: GitRoom, heads: readonly string[], known: Known): AsyncGenerator<Source> {
  const { commits, tags, trees, blobs } = await readHeads(room, heads);
  for (const { head, bases } of await newRanges(room, commits, known))
    yield rangeSource({ ...room, base: bases, head, exposure: "unpushed" });
  if (tags.length > 0 || blobs.length > 0) yield pushedObjectSource({ ...room, tags, blobs, exposure: "unpushed" });
  for (const tree of trees) yield pushedObjectSource({ ...room, tags: [], blobs: [], tree, exposure: "unpushed" });
}

interface Heads {
  readonly commits: readonly string[];
  readonly tags: readonly SaidPlan[];
  readonly trees: readonly string[];
  readonly blobs: readonly string[];
}

async function readHeads(room: GitRoom, heads: readonly string[]): Promise<Heads> {
  const found = { commit: new Set<string>(), tree: new Set<string>(), blob: new Set<string>() };
  const tags = new Map<string, SaidPlan>();
  await withObjects(room, async (objects) => {
    for (const head of new Set(heads)) {
      const { tags: own, answer, name } = await peel(objects, head);
      for (const tag of own) tags.set(tag.id, tag);
      if (answer.kind === "unreadable") throw answer.failure;
      if (answer.kind === "missing") throw new StackgateError("push-unknown", { id: name });
      // Only a blob can be too large; who reads it says so.
      const { type, id } = answer.kind === "object" ? answer : { type: "blob", id: name };
      if (type !== "commit" && type !== "tree" && type !== "blob")
        throw new StackgateError("push-unknown", { id: name });
      found[type].add(id);
    }
  });
  return { commits: [...found.commit], tags: [...tags.values()], trees: [...found.tree], blobs: [...found.blob] };
}

/** Does the work with a reader of objects that is closed afterwards. */
export async function withObjects<T>(room: GitRoom, work: (objects: ObjectReader) => Promise<T>): Promise<T> {
  const objects = openObjects(room);
  try {
    return await work(objects);
  } finally {
    objects.close();
  }
}
