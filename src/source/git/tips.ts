// Where a walk of all that a repository holds begins: every ref, the HEAD of each worktree, every entry of the stash.
import { succeeded } from "./failure.ts";
import type { ObjectReader } from "./objects.ts";
import { type GitRoom, gitOutput, textOf } from "./run.ts";

/** A name for people (`refs/heads/main`, `HEAD`, `worktrees/HEAD` for that of any worktree), and the object that it leads to. */
export interface Tip {
  readonly name: string;
  readonly id: string;
}

/** What there is to begin from. */
export interface Tips {
  readonly tips: readonly Tip[];
  /** Refs alone. */
  readonly refs: number;
  /** Refs that hold no object's id: git passes over them with a warning. */
  readonly broken: readonly string[];
}

/** Tips by what they are, annotated tags followed to their ends. Each id once, in the order of `tips`. */
export interface SortedTips {
  readonly commits: readonly Tip[];
  readonly tags: readonly Tip[];
  readonly trees: readonly Tip[];
  readonly blobs: readonly Tip[];
  /** Not there, or not to be read. */
  readonly lost: readonly (Tip & { readonly kind: "missing" | "unreadable" | "forged" | "too-large" })[];
}

/** Throws StackgateError `git-…`, `not-a-repository`. */
export async function listTips(room: GitRoom): Promise<Tips> {
  const [listed, head, worktrees] = await Promise.all([
    gitOutput(room, ["for-each-ref", "--format=%(objectname) %(refname)"]),
    gitOutput(room, ["rev-parse", "--verify", "--quiet", "HEAD"]),
    gitOutput(room, ["worktree", "list", "--porcelain"]),
  ]);
  const refs = textOf(await succeeded(room, listed))
    .split("\n")
    .flatMap((line) => tipOf(line) ?? []);
  const heads = [...textOf(await succeeded(room, worktrees)).matchAll(/^HEAD ([0-9a-f]{40,64})$/gm)];
  const stash = refs.some(({ name }) => name === "refs/stash") ? await stashEntries(room) : [];
  const own = head.status === 0 ? textOf(head).trim() : "";
  return {
    tips: [
      ...(own === "" ? [] : [{ name: "HEAD", id: own }]),
      ...refs,
      ...heads.map(([, id = ""]) => ({ name: "worktrees/HEAD", id })).filter(({ id }) => !/^0+$/.test(id)),
      ...stash.map((id) => ({ name: "refs/stash", id })),
    ],
    refs: refs.length,
    broken: [...listed.stderr.matchAll(/^warning: ignoring (?:broken ref|ref with broken name) (.+)$/gm)].map(
      ([, name = ""]) => name,
    ),
  };
}

function tipOf(line: string): Tip | undefined {
  const [, id, name] = /^([0-9a-f]{40,64}) (.+)$/.exec(line) ?? [];
  return id === undefined || name === undefined ? undefined : { name, id };
}

/** All but the newest entry are held by the reflog alone. */
async function stashEntries(room: GitRoom): Promise<readonly string[]> {
  const output = await gitOutput(room, ["rev-list", "--walk-reflogs", "refs/stash", "--"]);
  return textOf(await succeeded(room, output))
    .split("\n")
    .filter((line) => line !== "");
}

/** Reads each tip, and what annotated tags lead to. */
export async function sortTips(objects: ObjectReader, tips: readonly Tip[]): Promise<SortedTips> {
  const sorted = { commits: [], tags: [], trees: [], blobs: [], lost: [] } as {
    -readonly [Kind in keyof SortedTips]: SortedTips[Kind][number][];
  };
  const seen = new Set<string>();
  const fresh = (all: readonly Tip[]): readonly Tip[] =>
    all.filter(({ id }) => {
      const isNew = !seen.has(id);
      seen.add(id);
      return isNew;
    });
  for (let level = fresh(tips); level.length > 0; ) {
    const next: Tip[] = [];
    let at = 0;
    for await (const answer of objects.read(level.map(({ id }) => id))) {
      const tip = level[at++] ?? { name: "", id: "" };
      if (answer.kind !== "object") {
        sorted.lost.push({ ...tip, kind: answer.kind });
        continue;
      }
      switch (answer.type) {
        case "commit":
          sorted.commits.push(tip);
          break;
        case "tag": {
          sorted.tags.push(tip);
          const target = /^object ([0-9a-f]{40,64})\n/.exec(answer.bytes.toString("latin1", 0, 80))?.[1];
          if (target === undefined) sorted.lost.push({ ...tip, kind: "unreadable" });
          else next.push({ name: tip.name, id: target });
          break;
        }
        case "tree":
          sorted.trees.push(tip);
          break;
        default:
          sorted.blobs.push(tip);
      }
    }
    level = fresh(next);
  }
  return sorted;
}
