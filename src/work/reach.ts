import { RANK } from "../model/detection.ts";
import type { Exposure } from "../model/document.ts";
import type { Source } from "../source/source.ts";
import type { Placed, Views } from "./placed.ts";

/** How far a secret went that stands in the working tree. Absent: no further than its document. */
export type Reach = (one: Placed) => Exposure | "unknown" | undefined;

/** Asks once, and only where a secret stands in a file of the working tree. */
export async function reachOf(all: readonly Placed[], views: Views, committed: Source["committed"]): Promise<Reach> {
  if (committed === undefined) return () => undefined;
  const here = all.filter(
    ({ detection, document }) =>
      detection.secret !== undefined &&
      detection.rank !== RANK.publishedDefault &&
      document?.exposure === "working-tree" &&
      document.origin === "file",
  );
  if (here.length === 0) return () => undefined;
  if (committed === "unknown") {
    const there = new Set(here);
    return (one) => (there.has(one) ? "unknown" : undefined);
  }
  const quoted = here.map(({ detection, document }) => {
    const { secret, place } = detection;
    const bytes = secret === undefined ? undefined : views(place, document)?.bytes.subarray(secret.start, secret.end);
    return { path: place.path, text: bytes ?? new Uint8Array(0) };
  });
  const answer = await committed(quoted);
  const held = new Set(here.filter((_, i) => answer?.isHeld[i] === true));
  return (one) => (held.has(one) ? answer?.exposure : undefined);
}
