// What of a history is sifted, in a form that threads share.
import type { Document } from "../model/document.ts";
import type { Forest } from "../source/git/pack/forest.ts";
import { openPackFile, type PackFile } from "../source/git/pack/pack-file.ts";
import { type Resolved, walkForest } from "../source/git/pack/walk-forest.ts";
import { saidTexts } from "../source/git/said.ts";
import { keyedHash } from "./keyed-hash.ts";
import { type Version, versionsOf } from "./versions.ts";

export interface SiftTask {
  readonly forest: Forest;
  /** One place of each class. Of the first two are the fields and the message of a commit or a tag. */
  readonly places: readonly Pick<Document, "path" | "origin">[];
  /** Sets of classes; the first is that of what was said. */
  readonly sets: readonly (readonly number[])[];
  /** By object: at places of which set of classes it lies. */
  readonly setOf: Int32Array;
  /** The order in which trees of deltas are looked at, and how many were begun. */
  readonly order: Int32Array;
  readonly begun: Int32Array;
  /** By object: 1 where it holds nothing, and then its bytes. */
  readonly settled: Uint8Array;
  readonly lengths: Float64Array;
  /** 32 random bits each. */
  readonly key: Uint32Array;
}

/** Sifts the next tree of deltas; `false` where all were begun. */
export type SiftNext = () => boolean;

export function sifterOf(task: SiftTask): SiftNext {
  const { forest, order, begun, key } = task;
  let drawn = 0;
  const versions = versionsOf(
    task.places,
    keyedHash(() => key[drawn++ % key.length] ?? 0),
  );
  const files: (PackFile | undefined)[] = forest.packs.map(openPackFile);
  return () => {
    const root = order[Atomics.add(begun, 0, 1)];
    if (root === undefined) {
      for (const file of files.splice(0)) file?.close();
      return false;
    }
    for (const resolved of walkForest(forest, root, files)) {
      const texts = textsOf(task, resolved);
      if (texts === undefined || !texts.every(({ version, classes }) => versions.holdsNothing(version, classes)))
        continue;
      task.lengths[resolved.node] = texts.reduce((sum, { version }) => sum + version.bytes.length, 0);
      // Whoever sees it sees the length too.
      Atomics.store(task.settled, resolved.node, 1);
    }
    return true;
  };
}

const [COMMIT, BLOB, TAG] = [1, 3, 4];

interface SiftedText {
  readonly version: Version;
  readonly classes: readonly number[];
}

/** What of an object is scanned; `undefined`: it is not sifted. */
function textsOf({ sets, setOf }: SiftTask, resolved: Resolved): readonly SiftedText[] | undefined {
  const set = setOf[resolved.node] ?? 0;
  if (set > 0) return resolved.type === BLOB ? [{ version: resolved, classes: sets[set] ?? [] }] : undefined;
  if (set < 0 || (resolved.type !== COMMIT && resolved.type !== TAG)) return undefined;
  return saidTexts(resolved.bytes).map(([name, bytes]) => ({
    version: { bytes },
    classes: [name === "fields" ? 0 : 1],
  }));
}
