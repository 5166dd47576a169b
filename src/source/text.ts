// A text that somebody hands in.
import type { Document, Snapshot } from "../model/document.ts";
import type { Source } from "./source.ts";

/** `bytes` as the one document there is. Without a base. `path` only says what kind of file it is; of one that leads elsewhere its last part. */
export function textSource({ path, bytes }: { readonly path: string; readonly bytes: Uint8Array }): Source {
  const parts = path.split(/[/\\]/);
  const leadsElsewhere = parts.includes("..") || parts[0] === "" || /^[A-Za-z]:$/.test(parts[0] ?? "");
  const own = leadsElsewhere ? (parts.at(-1) ?? "") : parts.filter((part) => part !== ".").join("/");
  const document: Document = { path: own, origin: "file", bytes, exposure: "working-tree" };
  const head: Snapshot = {
    read: (asked) => (asked === own ? bytes : undefined),
    list: () => [own],
    has: (asked) => asked === own,
  };
  return {
    hasBase: false,
    changedPaths: async () => [own],
    lists: async (test) => test(own),
    async *documents() {
      yield document;
    },
    async snapshots(explore) {
      await explore(head, [own]);
      return { head, changedPaths: [own], exposure: "working-tree" };
    },
    problems: () => [],
    coverage: () => ({ skipped: [] }),
    async close() {},
  };
}
