// Objects of a history as they lie in its packs.
import type { Document } from "../model/document.ts";
import { type Forest, forestOf } from "./git/pack/forest.ts";
import { openPacks } from "./git/pack/packs.ts";
import type { GitRoom } from "./git/run.ts";
import type { Source } from "./source.ts";

interface Planned extends Pick<Document, "path" | "origin"> {
  readonly id: string;
}

/** The ids of those objects of which `look` says that they hold nothing. Nothing is looked at that lies in no pack of our own. */
export async function siftPacked(
  room: GitRoom,
  planned: readonly Planned[],
  look: Parameters<NonNullable<Source["sift"]>>[0],
): Promise<readonly string[]> {
  const placesOf = new Map<string, Planned[]>();
  for (const plan of planned) {
    const known = placesOf.get(plan.id);
    if (known === undefined) placesOf.set(plan.id, [plan]);
    else known.push(plan);
  }
  const ids = [...placesOf.keys()];
  const forest = await forestIn(room, ids);
  if (forest === undefined || forest.roots.length === 0) return [];
  const holdsNothing = await look({ forest, places: [...placesOf.values()] });
  return ids.filter((_, node) => holdsNothing[node] === true);
}

/** Packs and their indexes need not stay in memory behind it. */
async function forestIn(room: GitRoom, ids: readonly string[]): Promise<Forest | undefined> {
  const idBytes = (ids[0]?.length ?? 0) / 2;
  const packs = ids.length === 0 ? [] : await openPacks(room, idBytes);
  try {
    return packs.length === 0 ? undefined : forestOf(packs, Buffer.from(ids.join(""), "hex"), idBytes);
  } finally {
    for (const { file } of packs) file.close();
  }
}
