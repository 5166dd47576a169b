// A text that somebody hands in.
import type { Document, Snapshot } from "../model/document.ts";
import type { Source } from "./source.ts";

interface TextRequest extends Partial<Pick<Document, "origin" | "exposure">> {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * `bytes` as the one document there is, a file of the working tree unless it is told otherwise. Without a base. `path` only says what
 * kind of file it is; of one that leads elsewhere its last part.
 */
export function textSource({ path, bytes, origin = "file", exposure = "working-tree" }: TextRequest): Source {
  const parts = path.split(/[/\\]/);
  const leadsElsewhere = parts.includes("..") || parts[0] === "" || /^[A-Za-z]:$/.test(parts[0] ?? "");
  const own = leadsElsewhere ? (parts.at(-1) ?? "") : parts.filter((part) => part !== ".").join("/");
  const document: Document = { path: own, origin, bytes, exposure };
  const head: Snapshot = {
    read: (asked) => (asked === own ? bytes : undefined),
    list: () => [own],
    has: (asked) => asked === own,
  };
  return {
    hasBase: false,
    isHandedIn: true,
    changedPaths: async () => [own],
    lists: async (test) => test(own),
    async *documents() {
      yield document;
    },
    async snapshots(explore) {
      await explore(head, [own]);
      return { head, changedPaths: [own], exposure };
    },
    problems: () => [],
    coverage: () => ({ skipped: [] }),
    async close() {},
  };
}
