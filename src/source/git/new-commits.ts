// Which commits a push brings, from one walk of git for all that is pushed together.
import { succeeded } from "./failure.ts";
import { collected, type GitRoom, startGit, textOf } from "./run.ts";

/** Commits to judge together: what `head` reaches and none of `bases` does. */
export interface CommitRange {
  readonly head: string;
  readonly bases: readonly string[];
}

/** Commits that are there already: their ids, and what else `rev-list` understands after `--not`: `--all`. */
export interface Known {
  readonly ids: readonly string[];
  readonly options: readonly string[];
}

/**
 * Ranges that hold every commit which one of `heads` (full ids of commits) reaches and nothing of `known` does, each commit in one of
 * them. Of heads that lie behind each other only the last has a range; none at all where nothing is new. One git process.
 * Throws StackgateError `git-…`.
 */
export async function newRanges(
  room: GitRoom,
  heads: readonly string[],
  known: Known,
): Promise<readonly CommitRange[]> {
  if (heads.length === 0) return [];
  const git = startGit(room, ["rev-list", "--parents", "--topo-order", "--stdin", "--not", ...known.options, "--"], {
    stdin: "pipe",
  });
  const output = collected(git);
  git.stdin?.end([...heads, ...known.ids.map((id) => `^${id}`)].map((line) => `${line}\n`).join(""));
  const parents = new Map<string, readonly string[]>();
  for (const line of textOf(await succeeded(room, await output)).split("\n")) {
    const [id = "", ...of] = line.split(" ");
    if (id !== "") parents.set(id, of);
  }
  const pushed = new Set(heads);
  const taken = new Set<string>();
  const ranges: CommitRange[] = [];
  // Children come before their parents, so that a head which no other one reaches comes before all that it reaches.
  for (const head of parents.keys()) {
    if (pushed.has(head) && !taken.has(head)) ranges.push({ head, bases: takeFrom(head, parents, taken) });
  }
  return ranges;
}

/** Takes what `head` reaches and nobody took; returns where that ends. */
function takeFrom(
  head: string,
  parents: ReadonlyMap<string, readonly string[]>,
  taken: Set<string>,
): readonly string[] {
  const own = new Set([head]);
  const ends = new Set<string>();
  for (const id of own) {
    for (const parent of parents.get(id) ?? []) {
      if (parents.has(parent) && !taken.has(parent)) own.add(parent);
      else ends.add(parent);
    }
  }
  for (const id of own) taken.add(id);
  return [...ends];
}
