// The packs of a repository that we read ourselves. What lies elsewhere, alternates and loose objects among them, is left to git.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { type GitRoom, gitOutput, textOf } from "../run.ts";
import type { Pack } from "./forest.ts";
import { openPackFile } from "./pack-file.ts";
import { readPackIndex } from "./pack-index.ts";

const MAX_INDEX = 1 << 30;
const MAX_PACKS = 256;

/** Opens those of the repository's own folder of objects; whoever gets them closes them. None where anything is unusual. */
export async function openPacks(room: GitRoom, idBytes: number): Promise<readonly Pack[]> {
  const output = await gitOutput(room, ["rev-parse", "--git-path", "objects/pack"]);
  if (output.status !== 0) return [];
  const folder = resolve(room.cwd, textOf(output).replace(/\r?\n$/, ""));
  const names = namesIn(folder).filter((name) => /^pack-[0-9a-f]{40,64}\.idx$/.test(name));
  if (names.length > MAX_PACKS) return [];
  return names.flatMap((name) => openPack(join(folder, name.slice(0, -4)), idBytes) ?? []);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return [];
  }
}

function openPack(path: string, idBytes: number): Pack | undefined {
  const file = openPackFile(`${path}.pack`);
  if (file === undefined) return undefined;
  const index = readPackIndex(indexBytes(`${path}.idx`), file.bytes, idBytes);
  const head = file.read(0, 12);
  const isPack =
    head.length === 12 && head.toString("latin1", 0, 4) === "PACK" && head.readUInt32BE(8) === index?.objects;
  if (index !== undefined && isPack && (head.readUInt32BE(4) === 2 || head.readUInt32BE(4) === 3))
    return { path: `${path}.pack`, index, file };
  file.close();
  return undefined;
}

/** Empty where it cannot be read. */
function indexBytes(path: string): Uint8Array {
  try {
    const stat = statSync(path);
    return stat.isFile() && stat.size <= MAX_INDEX ? readFileSync(path) : new Uint8Array();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return new Uint8Array();
  }
}
