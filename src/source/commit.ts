// All that one commit holds.
import type { Exposure } from "../model/document.ts";
import { documentOf, listingOf, skippedOf } from "./changes.ts";
import { listCommit } from "./git/listing.ts";
import { openObjects } from "./git/objects.ts";
import { namedCommit } from "./git/revisions.ts";
import type { GitRoom } from "./git/run.ts";
import { commitPlan, tagPlans } from "./git/said.ts";
import { lfsObjects } from "./lfs.ts";
import { type Found, objectSource } from "./object-source.ts";
import { pathNames } from "./path-names.ts";
import type { Source } from "./source.ts";
import { lazy } from "./started.ts";

interface CommitRequest extends GitRoom {
  /** A revision as the user wrote it. */
  readonly head: string;
  readonly exposure: Exposure;
}

/**
 * Every file of the commit, its message, and those of the annotated tags that `head` names. Without a base. Throws, when it is asked,
 * StackgateError `bad-revision`, `no-such-revision`, `no-such-commit`, `git-…`.
 */
export function commitSource({ head, exposure, ...room }: CommitRequest): Source {
  const objects = openObjects(room);
  const commit = lazy(() => namedCommit(objects, head, "--head"));
  const listing = lazy(async () => listingOf(await listCommit(room, objects, (await commit()).id), pathNames()));
  return objectSource({
    objects,
    hasBase: false,
    lfsObject: lfsObjects(room),
    list: async () => ({ head: await listing() }),
    async find(): Promise<Found> {
      const all = [...(await listing())].map(([path, after]) => ({ path, after }));
      const { id } = await commit();
      return {
        head: id,
        changedPaths: all.flatMap(({ path, after }) => (after.kind === "submodule" ? [] : [path])),
        documents: [
          ...all.flatMap((one) => documentOf(one, "commit", () => undefined) ?? []),
          commitPlan(id),
          ...(await tagPlans(objects, head)),
        ],
        skipped: skippedOf(all),
        exposure,
      };
    },
  });
}
