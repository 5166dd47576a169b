// What sources have in common whose bytes are git's objects.
import { type Document, type Exposure, isContent, type Origin } from "../model/document.ts";
import type { Problem, Skipped } from "../model/problem.ts";
import type { LineRange } from "../model/span.ts";
import { changedLines } from "../parse/line-diff.ts";
import { isPreloaded } from "../parse/path-class.ts";
import { textView } from "../parse/text-view.ts";
import type { Entry } from "./git/entries.ts";
import type { ObjectAnswer, ObjectReader } from "./git/objects.ts";
import { saidTexts } from "./git/said.ts";
import type { LfsObjects } from "./lfs.ts";
import { type Load, loadSnapshots, type Side, sortedPaths } from "./snapshots.ts";
import type { Source, SourceCoverage } from "./source.ts";
import { lazy } from "./started.ts";

/** What stands at each path, by the name under which it is shown. */
export type Listing = ReadonlyMap<string, Entry>;

/** A document that is still to be read; a commit or a tag gives one for each text in it, below its path. */
export interface PlannedDocument extends Pick<Document, "path" | "commit" | "stage" | "brought"> {
  readonly origin: Origin;
  readonly id: string;
  readonly base?: { readonly path: string; readonly id: string };
  /** Where it is not that of all. */
  readonly exposure?: Exposure;
  /** Its object's id is told with it. */
  readonly tellsId?: true;
}

/** What a source found out before it reads any content. */
export interface Found {
  readonly base?: string;
  readonly head?: string;
  /** Paths that base and head hold differently. */
  readonly changedPaths: readonly string[];
  /** In any order; those of head itself come first for their path. */
  readonly documents: readonly PlannedDocument[];
  readonly coverage?: Omit<SourceCoverage, "skipped">;
  readonly skipped: readonly Skipped[];
  readonly problems?: readonly Problem[];
  readonly exposure: Exposure;
  /** The documents are to be read in the order in which they are planned. */
  readonly isOrdered?: true;
}

export interface Listings {
  /** Absent: there is no base. */
  readonly base?: Listing;
  readonly head: Listing;
}

export interface ObjectSourceParts {
  readonly objects: ObjectReader;
  readonly hasBase: boolean;
  readonly lfsObject?: LfsObjects | undefined;
  /** Contents by id that snapshots will want; whoever reads one early keeps it here. */
  readonly kept?: Map<string, Uint8Array>;
  find(): Promise<Found>;
  list(): Promise<Listings>;
}

export function objectSource({ objects, hasBase, lfsObject, kept = new Map(), find, list }: ObjectSourceParts): Source {
  const problems = new Map<string, Problem>();
  const blobs = new Set<string>();
  let known: Found | undefined;
  const found = lazy(async () => {
    known = await find();
    return known;
  });
  const listings = lazy(list);
  const tell = (path: string, kind: Exclude<ObjectAnswer["kind"], "object">): void => {
    const code = {
      ...{ missing: "missing-object", unreadable: "broken-object" },
      ...{ forged: "forged-object", "too-large": "too-large" },
    }[kind];
    problems.set(`${code}\0${path}`, { path, code });
  };

  return {
    hasBase,
    ...(lfsObject === undefined ? {} : { lfsObject }),
    get base() {
      return known?.base;
    },
    get head() {
      return known?.head;
    },
    async changedPaths() {
      const { changedPaths, documents } = await found();
      const contents = documents.filter(({ origin }) => isContent(origin));
      return sortedPaths([...new Set([...changedPaths, ...contents.map(({ path }) => path)])]);
    },
    async lists(test) {
      for (const [path, { kind }] of (await listings()).head) if (kind === "file" && test(path)) return true;
      return false;
    },
    async *documents() {
      const { documents, exposure, isOrdered } = await found();
      const planned = isOrdered === true ? documents : [...documents].sort(byPath);
      for (const { id, origin } of planned) if (isContent(origin)) blobs.add(id);
      yield* readDocuments(objects, planned, { exposure, tell, kept });
    },
    async snapshots(explore) {
      const { changedPaths: changed, exposure } = await found();
      const { base, head } = await listings();
      const sides = { head: sideOf(head), ...(base === undefined ? {} : { base: sideOf(base) }) };
      const changedPaths = sortedPaths([...changed]);
      const load = loadObjects(objects, kept, [head, base], tell);
      const pair = await loadSnapshots(sides, load, (snapshot) => explore(snapshot, changedPaths));
      return { ...pair, changedPaths, exposure };
    },
    problems: () => [...(known?.problems ?? []), ...problems.values()],
    coverage: () => ({
      blobs: blobs.size,
      ...known?.coverage,
      skipped: known?.skipped ?? [],
    }),
    async close() {
      objects.close();
    },
  };
}

type Tell = (path: string, kind: Exclude<ObjectAnswer["kind"], "object">) => void;

async function* readDocuments(
  objects: ObjectReader,
  planned: readonly PlannedDocument[],
  {
    exposure,
    tell,
    kept,
  }: { readonly exposure: Exposure; readonly tell: Tell; readonly kept: Map<string, Uint8Array> },
): AsyncGenerator<Document> {
  const wanted = planned.flatMap(({ id, base }) => (base === undefined ? [id] : [id, base.id]));
  // What is wanted twice in a row is read once.
  const answers = objects.read(wanted.filter((id, i) => id !== wanted[i - 1]));
  let last: { readonly id: string; readonly answer: ObjectAnswer } | undefined;
  const answerOf = async (id: string): Promise<ObjectAnswer> => {
    if (last?.id === id) return last.answer;
    const next = await answers.next();
    if (next.done === true) throw new Error("fewer answers than questions");
    last = { id, answer: next.value };
    return next.value;
  };
  try {
    for (const plan of planned) {
      const answer = await answerOf(plan.id);
      const baseAnswer = plan.base === undefined ? answer : await answerOf(plan.base.id);
      if (answer.kind !== "object") {
        tell(plan.path, answer.kind);
        continue;
      }
      if (!isContent(plan.origin)) {
        for (const [name, text] of saidTexts(answer.bytes))
          yield documentOf({ ...plan, path: `${plan.path}/${name}` }, text, undefined, exposure);
        continue;
      }
      // Without the base's bytes everything counts as new, and the scan as incomplete.
      if (baseAnswer.kind !== "object") tell(plan.base?.path ?? plan.path, baseAnswer.kind);
      const base =
        plan.base === undefined || baseAnswer.kind !== "object"
          ? undefined
          : { path: plan.base.path, bytes: baseAnswer.bytes };
      if (isPreloaded(plan.path)) {
        kept.set(plan.id, answer.bytes);
        if (plan.base !== undefined && base !== undefined) kept.set(plan.base.id, base.bytes);
      }
      yield documentOf(plan, answer.bytes, base, exposure);
    }
  } finally {
    await answers.return();
  }
}

function byPath(a: PlannedDocument, b: PlannedDocument): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

function documentOf(plan: PlannedDocument, bytes: Uint8Array, base: Document["base"], exposure: Exposure): Document {
  const { path, origin, commit, brought, stage } = plan;
  const document = {
    path,
    origin,
    bytes,
    exposure: plan.exposure ?? exposure,
    ...(commit === undefined ? {} : { commit }),
    ...(brought === undefined ? {} : { brought }),
    ...(plan.tellsId === true ? { id: plan.id } : {}),
    ...(stage === undefined ? {} : { stage }),
  };
  if (base === undefined) return document;
  let lines: readonly LineRange[] | undefined;
  return {
    ...document,
    base,
    // Few documents are ever asked for them.
    get changedLines() {
      lines ??= changedLines(textView(base.bytes).bytes, textView(bytes).bytes);
      return lines;
    },
  };
}

function sideOf(listing: Listing): Side {
  return {
    keyOf(path) {
      const entry = listing.get(path);
      return entry?.kind === "file" ? entry.id : undefined;
    },
    paths: () => listing.keys(),
  };
}

function loadObjects(
  objects: ObjectReader,
  kept: ReadonlyMap<string, Uint8Array>,
  listings: readonly (Listing | undefined)[],
  tell: Tell,
): Load {
  let paths: Map<string, string> | undefined;
  const pathOf = (id: string): string => {
    paths ??= new Map(
      listings.flatMap((listing) => [...(listing ?? [])].map(([path, entry]) => [entry.id, path] as const)),
    );
    return paths.get(id) ?? "";
  };
  return async function* load(all) {
    for (const [id, bytes] of kept) yield [id, bytes];
    const ids = all.filter((id) => !kept.has(id));
    let at = 0;
    for await (const answer of objects.read(ids)) {
      const id = ids[at++] ?? "";
      if (answer.kind === "object") yield [id, answer.bytes];
      else tell(pathOf(id), answer.kind);
    }
  };
}
