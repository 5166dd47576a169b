// What the next commit would hold, against HEAD. It judges the bytes in the index, whatever the working tree says.
import { isPreloaded } from "../parse/path-class.ts";
import { type Change, changeOf, documentOf, listingOf, renames, skippedOf, withSide } from "./changes.ts";
import { type IndexEntry, type ListedEntry, parseIndexList, parseRawChanges } from "./git/entries.ts";
import { gitFailure, succeeded } from "./git/failure.ts";
import { listCommit } from "./git/listing.ts";
import { type ObjectReader, openObjects } from "./git/objects.ts";
import { type GitRoom, gitOutput } from "./git/run.ts";
import { type StagedStart, startStaged } from "./git/staged-start.ts";
import { checkIndexFile } from "./index-file.ts";
import { lfsObjects } from "./lfs.ts";
import { type Found, type Listings, objectSource, type PlannedDocument } from "./object-source.ts";
import { pathNames } from "./path-names.ts";
import type { Source } from "./source.ts";
import { lazy, started } from "./started.ts";

/**
 * The index against HEAD, or against nothing while HEAD is unborn; `GIT_INDEX_FILE` and its kin in `room.env` are followed, so that it
 * is the very index of the commit that runs the hook. The whole repository is looked at from whatever folder. Starts two children of git
 * before it returns, unless it is given those that run already; throws when it is asked: StackgateError `not-a-repository`, `no-index`, `index-missing`, `git-…`.
 */
export function stagedSource(room: GitRoom, start: StagedStart = startStaged(room)): Source {
  const objects = openObjects(room, start.objects);
  const head = started(objects.one("HEAD"));
  const kept = new Map<string, Uint8Array>();
  const inHead = started(
    head().then((answer) => (answer.kind === "object" ? lookAhead(room, objects, answer.id, kept) : [])),
  );
  const index = lazy(() => readIndex(room));
  const nameOf = pathNames();

  const compare = lazy(async (): Promise<Comparison> => {
    const [output, answer] = [await start.diff, await head()];
    if (output.status === 0 && answer.kind === "object") {
      const raw = parseRawChanges((await succeeded(room, output)).stdout);
      return { head: answer.id, changes: raw.flatMap(({ change }) => changeOf(change, nameOf) ?? []) };
    }
    if (answer.kind !== "missing" || !(await isUnborn(room))) throw await gitFailure(room, output);
    const entries = (await index()).filter(({ stage }) => stage === 0);
    return {
      changes: entries.map(({ bytes, kind, id }) => ({ path: nameOf(bytes), unmerged: false, after: { kind, id } })),
    };
  });
  const conflicts = lazy(async (): Promise<readonly (IndexEntry & { path: string })[]> => {
    const { head: commit, changes } = await compare();
    if (commit !== undefined && !changes.some(({ unmerged }) => unmerged)) return [];
    return (await index()).filter(({ stage }) => stage > 0).map((entry) => ({ ...entry, path: nameOf(entry.bytes) }));
  });

  return objectSource({
    objects,
    hasBase: true,
    lfsObject: lfsObjects(room),
    kept,
    async find(): Promise<Found> {
      const { head: base, changes } = await compare();
      const isSuspect = room.env.GIT_INDEX_FILE !== undefined || changes.length > 0;
      if (isSuspect && changes.every(({ after, unmerged }) => after === undefined && !unmerged))
        await checkIndexFile(room);
      const sides = await conflicts();
      return {
        ...(base === undefined ? {} : { base }),
        changedPaths: [...new Set([...changes.map(({ path }) => path), ...sides.map(({ path }) => path)])],
        documents: [...plan(changes), ...planConflicts(changes, sides)],
        skipped: skippedOf(changes),
        exposure: "staged",
      };
    },
    list: async () => listBoth(await compare(), await conflicts(), await inHead(), nameOf),
  });
}

/** `head`: absent while HEAD is unborn. */
interface Comparison {
  readonly head?: string;
  readonly changes: readonly Change[];
}

const MAX_AHEAD = 64;
/** What HEAD holds, read while git still compares, with the contents that snapshots will want where these are few. */
async function lookAhead(
  room: GitRoom,
  objects: ObjectReader,
  commit: string,
  kept: Map<string, Uint8Array>,
): Promise<readonly ListedEntry[]> {
  const entries = await listCommit(room, objects, commit);
  const ids = [
    ...new Set(entries.flatMap(({ kind, id, bytes }) => (kind === "file" && isPreloaded(bytes) ? [id] : []))),
  ];
  if (ids.length > MAX_AHEAD) return entries;
  for await (const answer of objects.read(ids)) if (answer.kind === "object") kept.set(answer.id, answer.bytes);
  return entries;
}

async function readIndex(room: GitRoom): Promise<readonly IndexEntry[]> {
  const output = await gitOutput(room, ["ls-files", "-t", "-s", "-z", "--full-name", "--", ":/"]);
  return parseIndexList((await succeeded(room, output)).stdout);
}

/** A HEAD that names a commit which is not there is no unborn one. */
async function isUnborn(room: GitRoom): Promise<boolean> {
  const { status } = await gitOutput(room, ["rev-parse", "--verify", "--quiet", "HEAD"]);
  return status === 1;
}

function plan(changes: readonly Change[]): readonly PlannedDocument[] {
  const renamed = renames(changes);
  return changes.flatMap((change) => documentOf(change, "index", renamed) ?? []);
}

/** Each side of a conflict that HEAD does not hold at its path. */
function planConflicts(
  changes: readonly Change[],
  sides: readonly (IndexEntry & { path: string })[],
): readonly PlannedDocument[] {
  const before = new Map(changes.map((change) => [change.path, change.before]));
  return sides.flatMap(({ path, kind, id, stage }) => {
    const inHead = before.get(path);
    if (inHead?.id === id) return [];
    const change = { path, after: { kind, id }, ...(inHead === undefined ? {} : { before: inHead }) };
    const document = documentOf(change, "index", () => undefined);
    return document === undefined ? [] : [{ ...document, stage }];
  });
}

/** The index is HEAD with the changes in it; of a conflict our side stands for the file, else theirs, else what both come from. */
function listBoth(
  { changes }: Comparison,
  sides: readonly (IndexEntry & { path: string })[],
  inHead: readonly ListedEntry[],
  nameOf: ReturnType<typeof pathNames>,
): Listings {
  const base = listingOf(inHead, nameOf);
  const head = withSide(base, changes, "after");
  for (const wanted of [1, 3, 2])
    for (const { path, kind, id, stage } of sides) if (stage === wanted) head.set(path, { kind, id });
  return { base, head };
}
