// Which contents of a history hold nothing, before any is read as a document: packs are read by ourselves, from the roots of their
// deltas on, and of a content only that is looked at which differs from what it was made of. All else is scanned as a whole.
import { randomFillSync } from "node:crypto";
import { placeClassOf } from "../detect/secrets/detect-secrets.ts";
import { type Document, isContent } from "../model/document.ts";
import type { OnProgress } from "../model/progress.ts";
import { shared, sharedFrom } from "../model/shared-numbers.ts";
import { isFileOfLogins, lineGrammarOf } from "../parse/assignments.ts";
import { isEnvFileName } from "../parse/path-class.ts";
import type { Siftable, Source } from "../source/source.ts";
import type { Noting } from "./ledger.ts";
import { type SiftTask, sifterOf } from "./sift-task.ts";
import { boundYoungSpace, runInThreads } from "./start-threads.ts";
import type { Threads } from "./threads.ts";

type Place = Pick<Document, "path" | "origin">;

export interface SiftRequest {
  readonly source: Source;
  readonly isExcluded: (path: string) => boolean;
  /** Absent: this one alone. */
  readonly threads: Threads | undefined;
  readonly onProgress?: OnProgress | undefined;
  /** Asked now and then whether what was settled by then is to be kept. */
  readonly noting?: Noting | undefined;
  /** Told of each place of what holds nothing. */
  readonly onSettled: (document: Place & { readonly id: string }, bytes: number) => void;
}

/** The source then leaves out what holds nothing. */
export async function siftHistory(request: SiftRequest): Promise<void> {
  const { source, isExcluded, threads, onSettled, onProgress, noting } = request;
  // Long before threads begin there is much to list.
  if (threads !== undefined) boundYoungSpace();
  await source.sift?.(async ({ forest, places }) => {
    const task = taskOf({ forest, places }, isExcluded);
    const told = new Uint8Array(places.length);
    const tellSettled = (): void => {
      for (const [node, own] of places.entries()) {
        if (told[node] === 1 || Atomics.load(task.settled, node) === 0) continue;
        told[node] = 1;
        for (const { path, origin } of own)
          onSettled({ id: idOf(forest, node), path, origin }, task.lengths[node] ?? 0);
      }
    };
    await run(task, threads, onProgress, async () => {
      if (noting?.isDue?.() !== true) return;
      tellSettled();
      await noting.keep?.();
    });
    tellSettled();
    return places.map((_, node) => told[node] === 1);
  });
}

function idOf({ ids, idBytes }: Siftable["forest"], node: number): string {
  return Buffer.from(ids.buffer, ids.byteOffset + node * idBytes, idBytes).toString("hex");
}

/** A file that is judged by more than its secrets, or by a grammar of its own lines, is no matter of single lines. */
function isPlain({ path, origin }: Place): boolean {
  if (!isContent(origin)) return true;
  return origin === "commit" && !isEnvFileName(path) && lineGrammarOf(path) === undefined && !isFileOfLogins(path);
}

const SAID: readonly Place[] = [
  { path: ".git/commit/0/fields", origin: "commit-message" },
  { path: ".git/commit/0/message", origin: "commit-message" },
];

function taskOf({ forest, places }: Siftable, isExcluded: (path: string) => boolean): SiftTask {
  const classes = [...SAID];
  const numberOf = new Map<string, number>();
  const byPath = new Map<string, number>();
  const classOf = (place: Place): number => {
    const known = byPath.get(place.path);
    if (known !== undefined) return known;
    const name = placeClassOf(place);
    const number = numberOf.get(name) ?? classes.push(place) - 1;
    numberOf.set(name, number);
    byPath.set(place.path, number);
    return number;
  };
  const sets: (readonly number[])[] = [[0, 1]];
  const setNumbers = new Map<string, number>();
  const setOf = shared(Int32Array, forest.pack.length);
  places.forEach((own, node) => {
    const said = own.filter(({ origin }) => !isContent(origin)).length;
    const isMixed = said > 0 && said < own.length;
    if (isMixed || own.some((place) => !isPlain(place) || (said === 0 && isExcluded(place.path))))
      setOf[node] = UNSIFTED;
    else if (said === 0) {
      const set = [...new Set(own.map(classOf))].sort((a, b) => a - b);
      const number = setNumbers.get(set.join()) ?? sets.push(set) - 1;
      setNumbers.set(set.join(), number);
      setOf[node] = number;
    }
  });
  return {
    forest,
    places: classes,
    sets,
    setOf,
    order: orderOf(forest),
    begun: shared(Int32Array, 1),
    settled: shared(Uint8Array, forest.pack.length),
    lengths: shared(Float64Array, forest.pack.length),
    key: randomFillSync(shared(Uint32Array, 8)),
  };
}

/** Of what is only resolved, since others are made of it. */
const UNSIFTED = -1;

/** The largest trees first, then the others as they lie in their packs. */
function orderOf({ roots, weights }: Siftable["forest"]): Int32Array {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const all = Array.from(roots, (root, i) => ({ root, weight: weights[i] ?? 0 }));
  const isHeavy = ({ weight }: (typeof all)[number]): boolean => weight > total / 256;
  const heavy = all.filter(isHeavy).sort((a, b) => b.weight - a.weight);
  return sharedFrom(
    Int32Array,
    [...heavy, ...all.filter((one) => !isHeavy(one))].map(({ root }) => root),
  );
}

/** Less is done before a thread has begun. */
const LEAST_FOR_THREADS = 20e6;
/** As many trees are sifted before timers and signals are heard. */
const TREES_AT_ONCE = 16;

function run(
  task: SiftTask,
  threads: Threads | undefined,
  onProgress: OnProgress | undefined,
  onPause: () => Promise<void>,
): Promise<void> {
  const work = task.forest.weights.reduce((sum, weight) => sum + weight, 0);
  return runInThreads({
    threads: work < LEAST_FOR_THREADS ? undefined : threads,
    task,
    parts: task.order.length,
    taker: async () => sifterOf(task),
    onTaken: onProgress === undefined ? undefined : treesTold(task, onProgress),
    atOnce: TREES_AT_ONCE,
    onPause,
  });
}

/** Tells how many contents are done, taken from how much work the trees were that someone has begun. */
function treesTold({ forest, order, begun }: SiftTask, onProgress: OnProgress): () => void {
  const weightOf = new Map(Array.from(forest.roots, (root, i) => [root, forest.weights[i] ?? 0]));
  const work = new Float64Array(order.length + 1);
  for (const [i, root] of order.entries()) work[i + 1] = (work[i] ?? 0) + (weightOf.get(root) ?? 0);
  const [all = 0, total] = [work[order.length], forest.pack.length];
  return () => {
    const share = (work[Math.min(Atomics.load(begun, 0), order.length)] ?? 0) / Math.max(1, all);
    onProgress({ unit: "contents", done: Math.floor(total * share), total });
  };
}
