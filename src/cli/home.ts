// Paths of another repository than the one that the user is in: they are judged there, by its policy.
import { realpathSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { isWithin } from "../source/folder.ts";
import type { Common } from "./arguments.ts";
import { repositoryTop } from "./policy-room.ts";

/** Where paths are looked at from, and the same paths and files as they are called there. */
export interface Home {
  readonly cwd: string;
  readonly paths: readonly string[];
  readonly common: Common;
}

/** The working directory, unless all of `paths` lie outside of its repository and the first of them in another one. */
export function homeOf(paths: readonly string[], common: Common, cwd: string): Home {
  const here: Home = { cwd, paths, common };
  const places = paths.map((path) => realPlace(resolve(cwd, path)));
  const [first] = places;
  if (first === undefined || places.includes(undefined)) return here;
  const own = repositoryTop(cwd);
  const top = own === undefined ? undefined : realPlace(own);
  if (top !== undefined && places.some((place) => place !== undefined && isWithin(top, place))) return here;
  const folder = statSync(first).isDirectory() ? first : dirname(first);
  if (repositoryTop(folder) === undefined) return here;
  return { cwd: folder, paths: paths.map((path) => resolve(cwd, path)), common: named(common, cwd) };
}

function named(common: Common, cwd: string): Common {
  const { config, baseline } = common;
  return {
    ...common,
    config: config.kind === "file" ? { ...config, path: resolve(cwd, config.path) } : config,
    ...(baseline?.kind === "file" ? { baseline: { ...baseline, path: resolve(cwd, baseline.path) } } : {}),
  };
}

/** Without links; `undefined`: there is nothing. */
function realPlace(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch (error) {
    if (error instanceof Error && "code" in error) return undefined;
    throw error;
  }
}
