// All that a repository ever held, as far as its refs, its worktrees' HEADs and its stash reach.
import type { Document, Exposure } from "../model/document.ts";
import { type Problem, StackgateError } from "../model/problem.ts";
import { ownedBy, type Shard } from "../model/shard.ts";
import { listingOf } from "./changes.ts";
import { exposureOf, isShallow } from "./git/commits.ts";
import type { ListedEntry, RawChange } from "./git/entries.ts";
import { succeeded } from "./git/failure.ts";
import { listCommit } from "./git/listing.ts";
import { type ObjectReader, openObjects } from "./git/objects.ts";
import { namedCommit } from "./git/revisions.ts";
import { type GitRoom, gitOutput, textOf } from "./git/run.ts";
import { commitPlan, notePath, tagPlan } from "./git/said.ts";
import { listTips, type SortedTips, sortTips, type Tips } from "./git/tips.ts";
import { type WalkedCommit, walkHistory } from "./git/walk.ts";
import { lfsObjects } from "./lfs.ts";
import { type Found, type Listing, objectSource, type PlannedDocument } from "./object-source.ts";
import { type PathBytes, pathNames } from "./path-names.ts";
import { type BlobPlace, broughtBy, compareCommits, placesOf } from "./places.ts";
import { scopeOf } from "./scope.ts";
import type { Scope, Source } from "./source.ts";
import { lazy } from "./started.ts";

/** Where a scan of history begins. */
export type Since =
  /** With the commits that say they were made at this second (since 1970) or later. */
  | { readonly kind: "date"; readonly seconds: number }
  /** With the commits that this one does not reach. */
  | { readonly kind: "revision"; readonly revision: string };

interface HistoryRequest extends GitRoom {
  readonly since?: Since;
  /** Absent: all of it. */
  readonly shard?: Shard | undefined;
  /** Whether an object is known to hold nothing at such a place; it is then not read. */
  readonly isKnown?: (id: string, place: Pick<Document, "path" | "origin">) => boolean;
}

type Name = Pick<Document, "path" | "exposure" | "commit" | "brought">;

/**
 * Every content at every path that some commit brought, and what commits and annotated tags say. Without a base. What HEAD holds are
 * its own documents, and the snapshot; the others have `commit`, the first one that brought them. Notes lie below `.git/notes/`.
 * Throws, when it is asked, StackgateError `no-such-since`, `nothing-walked`, `git-…`.
 */
export function historySource({ since, shard, isKnown, ...room }: HistoryRequest): Source {
  const objects = openObjects(room);
  const history = lazy(() => readHistory(room, objects, since, shard));
  const unknown = lazy(async () => {
    const { contents, said } = await history();
    const all = [...contents, ...said];
    return isKnown === undefined ? all : all.filter(({ id, path, origin }) => !isKnown(id, { path, origin }));
  });
  /** Objects that hold nothing at any of their places. */
  const settled = new Set<string>();
  const source = objectSource({
    objects,
    hasBase: false,
    lfsObject: lfsObjects(room),
    list: async () => ({ head: (await history()).head }),
    async find(): Promise<Found> {
      const { tips, problems, submodules, commits, contents, blobs, headCommit, otherPaths, exposure } =
        await history();
      const all = await unknown();
      const asked = settled.size === 0 ? all : all.filter(({ id }) => !settled.has(id));
      const ids = new Set(contents.map(({ id }) => id));
      const read = new Set(all.map(({ id }) => id));
      const known = isKnown === undefined ? {} : { known: [...ids].filter((id) => !read.has(id)).length };
      return {
        ...(headCommit === undefined ? {} : { head: headCommit }),
        changedPaths: [
          ...new Set([...contents.flatMap(({ path, commit }) => (commit === undefined ? [path] : [])), ...otherPaths]),
        ],
        documents: asked,
        coverage: {
          refs: tips.refs,
          commits,
          blobs,
          ...known,
          ...((await isShallow(room)) ? { shallow: true } : {}),
        },
        skipped: submodules.map((path) => ({ path, reason: "submodule" })),
        problems,
        exposure,
        isOrdered: true,
      };
    },
  });
  return {
    ...source,
    get head() {
      return source.head;
    },
    async sift(look) {
      const asked = await unknown();
      const { siftPacked } = await import("./packed.ts");
      for (const id of await siftPacked(room, asked, look)) settled.add(id);
    },
    scope: async () => (await history()).scope,
    async names() {
      const { contents, head, exposure } = await history();
      return namesOf(contents, head, exposure);
    },
  };
}

interface History {
  readonly tips: Tips;
  readonly problems: readonly Problem[];
  readonly submodules: readonly string[];
  /** Those whose texts are in `said`. */
  readonly commits: number;
  readonly contents: readonly PlannedDocument[];
  readonly blobs: number;
  readonly said: readonly PlannedDocument[];
  /** What the walk met of HEAD that belongs to other shards. */
  readonly otherPaths: readonly string[];
  /** Absent: HEAD is unborn, or cannot be read. */
  readonly headCommit?: string;
  readonly head: Listing;
  /** Of what HEAD holds. */
  readonly exposure: Exposure;
  /** Of a shard. */
  readonly scope?: Scope;
}

async function readHistory(
  room: GitRoom,
  objects: ObjectReader,
  since: Since | undefined,
  shard: Shard | undefined,
): Promise<History> {
  const nameOf = pathNames();
  const tips = await listTips(room);
  const sorted = await sortTips(objects, tips.tips);
  const headCommit = sorted.commits.find(({ name }) => name === "HEAD")?.id;
  const listed = headCommit === undefined ? [] : await listCommit(room, objects, headCommit);
  const others = new Set<PathBytes>();
  const part = shard === undefined ? undefined : { shard, onOther: headPlaces(listed, others) };
  const places = placesOf(nameOf, part);
  const walked = await walkTips(room, sorted, await boundOf(objects, since), places.add);
  if (since === undefined && sorted.commits.length > 0 && walked.length === 0)
    throw new StackgateError("nothing-walked", { refs: tips.refs });
  for (const { id } of sorted.trees)
    for (const { bytes, ...after } of await listCommit(room, objects, id)) places.add(id, { bytes, after });
  for (const { id, name } of sorted.blobs)
    places.add(id, { bytes: `.git/${Buffer.from(name).toString("latin1")}`, after: { kind: "file", id } });

  const head = listingOf(listed, nameOf);
  const exposure = await exposureOfHead(room, headCommit);
  const commits = [...walked].sort(compareCommits);
  const order = new Map(commits.map(({ id }, i) => [id, i]));
  const isOwn = ownedBy(shard);
  const saidByCommits = commits.flatMap((commit, i) => {
    const plan = commitPlan(commit.id);
    return isOwn(plan.path) ? [saidBy(plan, { brought: broughtBy(commit, i) })] : [];
  });
  const tags = sorted.tags.map(({ id }) => tagPlan(id)).filter(({ path }) => isOwn(path));
  return {
    tips,
    problems: [
      ...tips.broken.map((path) => ({ path, code: "broken-ref" })),
      ...sorted.lost.map(({ name, kind }) => ({ path: name, code: LOST[kind] })),
    ],
    submodules: places.submodules().filter(isOwn),
    commits: saidByCommits.length,
    contents: places.list().map((place) => planOf(place, order, head, exposure)),
    blobs: places.blobs(),
    said: [...saidByCommits, ...tags.map((plan) => saidBy(plan, {}))],
    otherPaths: [...others].map(nameOf),
    ...(headCommit === undefined ? {} : { headCommit }),
    head,
    exposure,
    ...(shard === undefined ? {} : { scope: scopeOfHistory(tips, listed, since) }),
  };
}

/** Adds the path of each place of `listed` to `met`. */
function headPlaces(
  listed: readonly ListedEntry[],
  met: Set<PathBytes>,
): (change: Pick<RawChange, "bytes" | "after">) => void {
  const inHead = new Map(listed.map((entry) => [entry.bytes, entry]));
  return ({ bytes, after }) => {
    const entry = inHead.get(bytes);
    if (entry !== undefined && entry.id === after?.id && entry.kind === after.kind) met.add(entry.bytes);
  };
}

/** What HEAD holds is known to nobody who was not given it; what is told of the tips others may learn. */
function scopeOfHistory({ tips }: Tips, listed: readonly ListedEntry[], since: Since | undefined): Scope {
  const parts = function* parts(): Iterable<string> {
    yield `${Buffer.from(JSON.stringify([since ?? null])).toString("latin1")}\n`;
    for (const { name, id } of tips) yield `${id} ${Buffer.from(name).toString("latin1")}\n`;
    for (const { bytes, kind, id } of listed) yield `${kind} ${id} ${bytes}\0`;
  };
  return scopeOf(parts());
}

const LOST = {
  ...{ missing: "missing-object", unreadable: "broken-object" },
  ...{ forged: "forged-object", "too-large": "too-large" },
} as const;

interface Bound {
  readonly without: readonly string[];
  readonly isAsked: (commit: WalkedCommit) => boolean;
}

async function boundOf(objects: ObjectReader, since: Since | undefined): Promise<Bound> {
  const all = { without: [], isAsked: () => true };
  switch (since?.kind) {
    case undefined:
      return all;
    case "date":
      return { without: [], isAsked: ({ seconds }) => seconds >= since.seconds };
    case "revision": {
      const commit = await namedCommit(objects, since.revision, "--since").catch((error: unknown) => {
        const isNone = error instanceof StackgateError && /^(?:no-such|bad)-/.test(error.code);
        throw isNone ? new StackgateError("no-such-since", { found: since.revision }) : error;
      });
      return { ...all, without: [commit.id] };
    }
  }
}

/** Commits of notes hold no files of the repository, unless something else reaches them too. */
async function walkTips(
  room: GitRoom,
  { commits }: SortedTips,
  { without, isAsked }: Bound,
  add: ReturnType<typeof placesOf>["add"],
): Promise<readonly WalkedCommit[]> {
  const isNote = ({ name }: { readonly name: string }): boolean => name.startsWith("refs/notes/");
  const own = commits.filter((tip) => !isNote(tip)).map(({ id }) => id);
  const notes = commits.filter(isNote).map(({ id }) => id);
  const ofFiles = await walkHistory(room, { from: own, without, isAsked, onChange: add });
  const ofNotes = await walkHistory(room, {
    from: notes,
    without: [...own, ...without],
    isAsked,
    onChange: (commit, change) => add(commit, { ...change, bytes: notePath(change.bytes) }),
  });
  return [...ofFiles, ...ofNotes];
}

/** Nobody works in a bare repository: it was pushed to. */
async function exposureOfHead(room: GitRoom, commit: string | undefined): Promise<Exposure> {
  if (commit === undefined) return "history";
  const bare = await succeeded(room, await gitOutput(room, ["rev-parse", "--is-bare-repository"]));
  return textOf(bare).trim() === "true" ? "pushed" : exposureOf(room, commit);
}

function planOf(
  { id, path, kind, by }: BlobPlace,
  order: ReadonlyMap<string, number>,
  head: Listing,
  exposure: Exposure,
): PlannedDocument {
  const inHead = head.get(path);
  const isOfHead = inHead?.id === id && inHead.kind === kind;
  const commit = typeof by === "string" ? by : by.id;
  return {
    path,
    origin: kind === "symlink" ? "symlink" : "commit",
    id,
    tellsId: true,
    ...(typeof by === "string" ? {} : { brought: broughtBy(by, order.get(by.id) ?? 0) }),
    ...(isOfHead ? { exposure } : { exposure: "history", commit }),
  };
}

function saidBy(plan: PlannedDocument, more: Pick<PlannedDocument, "brought">): PlannedDocument {
  return { ...plan, ...more, exposure: "history", tellsId: true };
}

/** Each path once, by the first commit that has it. */
function namesOf(contents: readonly PlannedDocument[], head: Listing, exposure: Exposure): readonly Name[] {
  const first = new Map<string, PlannedDocument>();
  for (const plan of contents) {
    const known = first.get(plan.path);
    const isEarlier =
      (plan.brought?.order ?? Number.POSITIVE_INFINITY) < (known?.brought?.order ?? Number.POSITIVE_INFINITY);
    if (known === undefined || isEarlier) first.set(plan.path, plan);
  }
  return [...first.values()].map(({ path, brought, commit }) => {
    const at = brought === undefined ? {} : { brought };
    if (head.has(path)) return { path, exposure, ...at };
    const holder = brought?.commit ?? commit;
    return { path, exposure: "history", ...at, ...(holder === undefined ? {} : { commit: holder }) };
  });
}
