// Where our own code is kept compiled (load-code.ts). V8 runs what it reads there as if it had compiled our files, so whoever can
// write there can run anything as the user: the folder is the user's alone, every folder above it can be changed by nobody else, and
// none of them is in a repository, where a checkout would bring what lies in it. Wherever that cannot be seen, there is no cache: the
// same scan takes longer.
import { lstatSync, realpathSync, type Stats } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import type { Io } from "./io.ts";
import { makeOwnFolder } from "./own-folder.ts";
import { isOfRange } from "./run-kind.ts";

/** What the user may do: none on Windows, where a mode tells nothing. */
export interface CacheRoom extends Pick<Io, "env"> {
  readonly argv: readonly string[];
  readonly uid: number | undefined;
}

/**
 * The folder, which is there then; `undefined`: there is none that is safe. By the XDG Base Directory Specification, and one for each
 * kind of run, since what the first run compiled is kept.
 */
export function codeCacheFolder({ env, argv, uid }: CacheRoom): string | undefined {
  const kind = kindOf(argv);
  const home = env.HOME ?? "";
  const base = [env.XDG_CACHE_HOME ?? "", home === "" ? "" : join(home, ".cache")].find(isAbsolute);
  if (kind === undefined || base === undefined || uid === undefined) return undefined;
  const folder = join(base, "stackgate", "code", kind);
  try {
    // A home that is not there is nobody's, and a folder that root makes in somebody's home would be in their way.
    if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) {
      if (lstatSync(dirname(base), { throwIfNoEntry: false })?.uid !== uid) return undefined;
      makeOwnFolder(folder);
    }
    return isOwnAlone(folder, uid) ? folder : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return undefined;
  }
}

/** Commands that are run once in a while are not worth a folder. */
function kindOf([command, ...given]: readonly string[]): string | undefined {
  const [name] = given;
  if (command === "hook") return name === "pre-commit" || name === "pre-merge-commit" ? "staged" : "hook";
  if (command !== "scan") return undefined;
  if (given.includes("--staged")) return "staged";
  if (given.includes("--history")) return "history";
  return isOfRange([command, ...given]) ? "range" : "tree";
}

function isOwnAlone(folder: string, uid: number): boolean {
  const own = lstatSync(folder);
  if (!own.isDirectory() || own.uid !== uid || (own.mode & 0o077) !== 0) return false;
  return [folder, realpathSync(folder)].every((path) => upwards(path).every((part) => isKept(part, uid)));
}

/** The folder and those above it, as they are written. */
function upwards(path: string): readonly string[] {
  return path === dirname(path) ? [path] : [path, ...upwards(dirname(path))];
}

/** Nobody but the user and root can put something else in the place of what lies in it, links included, and it is no repository. */
function isKept(folder: string, uid: number): boolean {
  const found: Stats = lstatSync(folder);
  if (found.uid !== uid && found.uid !== 0) return false;
  if (found.isSymbolicLink()) return true;
  const isShared = (found.mode & 0o022) !== 0 && (found.mode & STICKY) === 0;
  return !isShared && lstatSync(join(folder, ".git"), { throwIfNoEntry: false }) === undefined;
}

/** In such a folder, like /tmp, nobody renames what is another's. */
const STICKY = 0o1000;
