// What the commits of a branch bring that their base has not: head as a whole, and what only commits on the way held.
import type { Exposure } from "../model/document.ts";
import { type Change, changeOf, documentOf, isSame, listingOf, renames, skippedOf, withSide } from "./changes.ts";
import { exposureOf, type Range, readRange } from "./git/commits.ts";
import type { Entry, ListedEntry } from "./git/entries.ts";
import { listCommit } from "./git/listing.ts";
import { type ObjectReader, openObjects } from "./git/objects.ts";
import type { GitRoom } from "./git/run.ts";
import { commitPlan, type SaidPlan, tagPlans } from "./git/said.ts";
import { lfsObjects } from "./lfs.ts";
import {
  type Found,
  type Listings,
  type ObjectSourceParts,
  objectSource,
  type PlannedDocument,
} from "./object-source.ts";
import { type PathBytes, pathNames } from "./path-names.ts";
import type { Source } from "./source.ts";
import { lazy, started } from "./started.ts";

interface RangeRequest extends GitRoom {
  /**
   * Revisions as the user wrote them. One, or several of which none may hold what is looked at; none at all for everything that head
   * reaches.
   */
  readonly base: string | readonly string[];
  readonly head: string;
  /** Absent: pushed if a remote-tracking branch holds head. */
  readonly exposure?: Exposure;
}

/**
 * Every commit that `head` reaches and `base` does not. Head's own state is compared with the merge base; what only commits on the
 * way held are documents with `commit`, the first one that brought them. So are the messages of all those commits, and those of the
 * annotated tags that `head` names. What the base branch brought itself is nobody's change here,
 * and a merge brings only what differs from each of its parents. Starts git before it returns; throws, when it is asked,
 * StackgateError `bad-revision`, `no-such-revision`, `no-such-commit`, `shallow-gap`, `git-…`.
 */
export function rangeSource({ base, head, exposure, ...room }: RangeRequest): Source {
  const objects = openObjects(room);
  const range = started(readRange(room, objects, typeof base === "string" ? [base] : base, head));
  return sourceOfRange({
    objects,
    range,
    lfsObject: lfsObjects(room),
    listHead: async () => listCommit(room, objects, (await range()).head),
    tags: () => tagPlans(objects, head),
    reach: async () => exposure ?? (await exposureOf(room, (await range()).head)),
  });
}

/** Where a range is read from. Each function is called once or more, and may start to work when it is first called. */
interface RangeParts {
  readonly objects: ObjectReader;
  range(): Promise<Range>;
  /** Absent: what Git LFS keeps cannot be had. */
  readonly lfsObject?: ObjectSourceParts["lfsObject"] | undefined;
  /** Every entry of head. */
  listHead(): Promise<readonly ListedEntry[]>;
  /** The annotated tags that the user's head names. */
  tags(): Promise<readonly SaidPlan[]>;
  reach(): Promise<Exposure>;
}

/** What a range brings, wherever its commits and objects come from. */
export function sourceOfRange({ objects, range, lfsObject, listHead, tags, reach }: RangeParts): Source {
  const nameOf = pathNames();
  const net = lazy(async () => netChanges(await range(), nameOf));
  const list = lazy(async (): Promise<Listings> => {
    const listing = listingOf(await listHead(), nameOf);
    return { head: listing, base: withSide(listing, await net(), "before") };
  });

  return objectSource({
    objects,
    hasBase: true,
    lfsObject,
    list,
    async find(): Promise<Found> {
      const { base: from, head: to, commits } = await range();
      const changes = await net();
      const own = walk(commits, nameOf);
      const contents = await planRange(changes, own, async (path) => (await list()).base?.get(path));
      const said = [...commits.map(({ id }) => commitPlan(id)), ...(await tags())];
      return {
        ...(from === undefined ? {} : { base: from }),
        head: to,
        changedPaths: changes.map(({ path }) => path),
        documents: [...contents, ...said],
        coverage: { commits: commits.length },
        skipped: skippedOf(changes),
        exposure: await reach(),
      };
    },
  });
}

/** Between head and its merge bases. Where there are several, what head has from any of them is no change. */
function netChanges({ net }: Range, nameOf: (bytes: PathBytes) => string): readonly Change[] {
  const [first = [], ...others] = net.map((raw) => raw.flatMap((change) => changeOf(change, nameOf) ?? []));
  const paths = others.map((changes) => new Set(changes.map(({ path }) => path)));
  return first.filter(({ path }) => paths.every((changed) => changed.has(path)));
}

interface OwnChanges {
  /** What the commits brought, oldest first, each content once for each path. */
  readonly brought: readonly { readonly path: string; readonly after: Entry; readonly commit: string }[];
  /** Where a path was before commits of the range renamed it. */
  readonly cameFrom: ReadonlyMap<string, string>;
}

function walk(commits: Range["commits"], nameOf: (bytes: PathBytes) => string): OwnChanges {
  const brought = new Map<string, OwnChanges["brought"][number]>();
  const cameFrom = new Map<string, string>();
  for (const { id: commit, changes: raw } of commits) {
    const changes = raw.flatMap((change) => changeOf(change, nameOf) ?? []);
    const renamed = renames(changes);
    for (const { path, before, after } of changes) {
      if (after === undefined) continue;
      const key = `${after.kind}\0${after.id}\0${path}`;
      if (!brought.has(key)) brought.set(key, { path, after, commit });
      const old = before === undefined ? renamed(path, after.id)?.path : undefined;
      if (old !== undefined && !cameFrom.has(path)) cameFrom.set(path, cameFrom.get(old) ?? old);
    }
  }
  return { brought: [...brought.values()], cameFrom };
}

async function planRange(
  changes: readonly Change[],
  { brought, cameFrom }: OwnChanges,
  inBase: (path: string) => Promise<Entry | undefined>,
): Promise<readonly PlannedDocument[]> {
  const byPath = new Map(changes.map((change) => [change.path, change]));
  const exact = renames(changes);
  const renamed = (path: string, id: string): ReturnType<typeof exact> => {
    const old = cameFrom.get(path);
    const before = old === undefined ? undefined : byPath.get(old)?.before;
    return before?.kind === "file" && old !== undefined ? { path: old, id: before.id } : exact(path, id);
  };
  const documents = changes.flatMap((change) => documentOf(change, "commit", renamed) ?? []);
  for (const { path, after, commit } of brought) {
    const change = byPath.get(path);
    if (isSame(change?.after, after)) continue;
    const before = change === undefined ? await inBase(path) : change.before;
    // A path that ends as it began: these are head's bytes, and base's.
    if (isSame(before, after)) continue;
    const document = documentOf({ path, after, ...(before === undefined ? {} : { before }) }, "commit", renamed);
    if (document !== undefined) documents.push({ ...document, commit });
  }
  return documents;
}
