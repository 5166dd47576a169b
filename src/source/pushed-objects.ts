// What refs bring that is no commit: annotated tags, and blobs and trees that a ref names itself.
import type { Exposure } from "../model/document.ts";
import { documentOf, listingOf, skippedOf } from "./changes.ts";
import type { Entry } from "./git/entries.ts";
import { listCommit } from "./git/listing.ts";
import { openObjects } from "./git/objects.ts";
import type { GitRoom } from "./git/run.ts";
import type { SaidPlan } from "./git/said.ts";
import { lfsObjects } from "./lfs.ts";
import { type Found, objectSource } from "./object-source.ts";
import { pathNames } from "./path-names.ts";
import type { Source } from "./source.ts";
import { lazy } from "./started.ts";

interface PushedObjects extends GitRoom {
  readonly tags: readonly SaidPlan[];
  readonly blobs: readonly string[];
  /** Its files are judged where they lie in it. */
  readonly tree?: string;
  readonly exposure: Exposure;
}

/** Messages of the tags, the blobs, and every file of the tree. Without a base. Throws, when it is asked, StackgateError `git-…`. */
export function pushedObjectSource({ tags, blobs, tree, exposure, ...room }: PushedObjects): Source {
  const objects = openObjects(room);
  const listing = lazy(async (): Promise<ReadonlyMap<string, Entry>> => {
    const own = blobs.map((id): [string, Entry] => [`.git/blob/${id.slice(0, 12)}`, { kind: "file", id }]);
    if (tree === undefined) return new Map(own);
    return new Map([...listingOf(await listCommit(room, objects, tree), pathNames()), ...own]);
  });
  return objectSource({
    objects,
    hasBase: false,
    lfsObject: lfsObjects(room),
    list: async () => ({ head: await listing() }),
    async find(): Promise<Found> {
      const all = [...(await listing())].map(([path, after]) => ({ path, after }));
      return {
        changedPaths: all.flatMap(({ path, after }) => (after.kind === "submodule" ? [] : [path])),
        documents: [...all.flatMap((one) => documentOf(one, "commit", () => undefined) ?? []), ...tags],
        skipped: skippedOf(all),
        exposure,
      };
    },
  });
}
