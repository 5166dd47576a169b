// What of the working tree the commit at HEAD holds already.
import type { Exposure } from "../model/document.ts";
import { exposureOf } from "./git/commits.ts";
import type { ObjectReader } from "./git/objects.ts";
import { type GitRoom, gitOutput } from "./git/run.ts";
import type { PathBytes } from "./path-names.ts";

/** A text, and the file that it stands in. */
export interface Quoted {
  readonly path: string;
  readonly text: Uint8Array;
}

export interface Committed {
  /** How far HEAD went. */
  readonly exposure: Exposure;
  /** For each quoted text, in order, whether HEAD's file of that path holds it. */
  readonly isHeld: readonly boolean[];
}

/** `undefined`: there is no commit. */
export type CommittedLookup = (quoted: readonly Quoted[]) => Promise<Committed | undefined>;

/**
 * Asks git for each file once. One whose name cannot be asked for (a line feed in it, or no UTF-8), or whose content git does not
 * give, holds nothing.
 */
export function committedLookup(
  room: GitRoom,
  objects: () => ObjectReader,
  bytesOf: (path: string) => PathBytes | undefined,
): CommittedLookup {
  return async (quoted) => {
    if (!(await hasCommits(room))) return undefined;
    const byName = new Map<string, number[]>();
    for (const [i, { path }] of quoted.entries()) {
      const name = nameOf(bytesOf(path));
      if (name === undefined) continue;
      const known = byName.get(name);
      if (known === undefined) byName.set(name, [i]);
      else known.push(i);
    }
    const held = new Set<number>();
    const wanted = byName.values();
    for await (const answer of objects().read([...byName.keys()])) {
      const asked = wanted.next().value ?? [];
      if (answer.kind !== "object") continue;
      for (const i of asked) {
        const text = Buffer.from(quoted[i]?.text ?? []);
        if (text.length > 0 && answer.bytes.includes(text)) held.add(i);
      }
    }
    return { exposure: await exposureOf(room, "HEAD"), isHeld: quoted.map((_, i) => held.has(i)) };
  };
}

export async function hasCommits(room: GitRoom): Promise<boolean> {
  return (await gitOutput(room, ["rev-parse", "--verify", "--quiet", "HEAD"])).status === 0;
}

function nameOf(bytes: PathBytes | undefined): string | undefined {
  if (bytes === undefined || bytes.includes("\n")) return undefined;
  const path = Buffer.from(bytes, "latin1").toString("utf8");
  return path.includes("\ufffd") ? undefined : `HEAD:${path}`;
}
