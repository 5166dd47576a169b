// Parts of files and other texts that somebody hands in: none of them is a whole that a parser could judge.
import type { Snapshot } from "../model/document.ts";
import type { Source } from "./source.ts";

/** A text, and the path of the file that it is for or stands for. */
export interface Fragment {
  readonly path: string;
  readonly text: string;
}

/** Each of `fragments` as a document of its own, searched for secrets alone, all of it new. The same path may be given more than once. */
export function fragmentSource(fragments: readonly Fragment[]): Source {
  const nothing: Snapshot = { read: () => undefined, list: () => [], has: () => false };
  return {
    hasBase: true,
    changedPaths: async () => [],
    lists: async () => false,
    async *documents() {
      for (const { path, text } of fragments)
        yield { path, origin: "file", bytes: Buffer.from(text), exposure: "working-tree" };
    },
    async snapshots(explore) {
      await explore(nothing, []);
      return { base: nothing, head: nothing, changedPaths: [], exposure: "working-tree" };
    },
    problems: () => [],
    coverage: () => ({ skipped: [] }),
    async close() {},
  };
}
