// Every commit that some tips reach, and what each of them changed, as git tells it while it walks.
import { type RawChange, rawChangeReader } from "./entries.ts";
import { succeeded } from "./failure.ts";
import { type Ending, endWhenSilent, type GitRoom, type RunningGit, startGit } from "./run.ts";

export interface WalkedCommit {
  readonly id: string;
  /** When the commit says that it was made, in seconds since 1970. */
  readonly seconds: number;
  /** More than that of any of its parents in the walk. */
  readonly generation: number;
}

interface WalkRequest {
  /** Ids of commits. */
  readonly from: readonly string[];
  /** What these reach is left out. */
  readonly without: readonly string[];
  /** A commit for which it does not hold is walked through and not told. */
  readonly isAsked: (commit: WalkedCommit) => boolean;
  /** Of a merge, what differs from each of its parents. */
  readonly onChange: (commit: WalkedCommit, change: RawChange) => void;
}

const REV_LIST = ["rev-list", "--topo-order", "--reverse", "--parents", "--timestamp", "--stdin"];
const DIFF_TREE = [
  ...["diff-tree", "--stdin", "--always", "-r", "-z", "-c", "--root", "--raw", "--no-abbrev", "--no-renames"],
  ...["--no-ext-diff", "--no-textconv", "--no-relative", "--ignore-submodules=none"],
];
/** Trees that hold each other many times over name more paths than there is memory for, and git looks at all before it says one. */
const SILENT_MS = 15_000;

/**
 * The commits that were asked for, parents before children, once all of their changes were told. Throws StackgateError `git-…` where
 * a commit, or a tree of one, cannot be read.
 */
export async function walkHistory(room: GitRoom, request: WalkRequest): Promise<readonly WalkedCommit[]> {
  const { from, without, isAsked, onChange } = request;
  if (from.length === 0) return [];
  const revList = startGit(room, REV_LIST, { stdin: "pipe" });
  const diffTree = startGit(room, DIFF_TREE, { stdin: "pipe", timeoutMs: "none" });
  const asked = new Map<string, WalkedCommit>();
  const compared = readWhole(
    diffTree,
    rawChangeReader((of, change) => {
      const commit = asked.get(of);
      if (commit === undefined) throw new Error("git compared something else");
      onChange(commit, change);
    }),
  );
  const commitOf = commitReader();
  const listed = readWhole(
    revList,
    lineReader((line) => {
      const commit = commitOf(line);
      if (!isAsked(commit)) return;
      if (asked.size === 0) endWhenSilent(diffTree, SILENT_MS);
      asked.set(commit.id, commit);
      feed(diffTree, `${line.slice(line.indexOf(" ") + 1)}\n`, revList);
    }),
  );
  try {
    revList.stdin?.end([...from, ...without.map((id) => `^${id}`)].map((id) => `${id}\n`).join(""));
    let broken: { readonly error: unknown } | undefined;
    // A git that has ended asks for no more, and the other one must not wait for it.
    compared.then(
      () => revList.stdout?.resume(),
      (error: unknown) => {
        broken = { error };
        revList.kill();
      },
    );
    const ending = await listed;
    if (broken !== undefined) throw broken.error;
    await succeeded(room, { ...ending, stdout: [] });
    diffTree.stdin?.end();
    await succeeded(room, { ...(await compared), stdout: [] });
  } finally {
    revList.kill();
    diffTree.kill();
  }
  return [...asked.values()];
}

/** Hands git's output on as it comes. An error of `onChunk` ends git and is thrown. */
async function readWhole(git: RunningGit, onChunk: (chunk: Buffer) => void): Promise<Ending> {
  let failed: { readonly error: unknown } | undefined;
  git.stdout?.on("data", (chunk: Buffer) => {
    if (failed !== undefined) return;
    try {
      onChunk(chunk);
    } catch (error) {
      failed = { error };
      git.kill();
    }
  });
  const ending = await git.ending;
  if (failed !== undefined) throw failed.error;
  return ending;
}

/** `from` waits while `to` has not taken what it was given. */
function feed(to: RunningGit, text: string, from: RunningGit): void {
  if (to.stdin?.write(text) !== false || from.stdout?.isPaused() === true) return;
  from.stdout?.pause();
  to.stdin.once("drain", () => from.stdout?.resume());
}

function lineReader(onLine: (line: string) => void): (chunk: Buffer) => void {
  let rest = "";
  return (chunk) => {
    const lines = (rest + chunk.toString("latin1")).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) onLine(line);
  };
}

/** Reads `SECONDS ID PARENT...`, parents first. */
function commitReader(): (line: string) => WalkedCommit {
  const generations = new Map<string, number>();
  return (line) => {
    const [seconds = "", own = "", ...parents] = line.split(" ");
    if (!/^-?\d+$/.test(seconds) || !/^[0-9a-f]{40,64}$/.test(own)) throw new Error("git answered in an unknown form");
    const generation = 1 + parents.reduce((most, parent) => Math.max(most, generations.get(parent) ?? 0), 0);
    const id = kept(own);
    generations.set(id, generation);
    return { id, seconds: Number(seconds), generation };
  };
}

/** The same text without the longer one that it was cut from, which it would keep in memory. */
export function kept(text: string): string {
  return Buffer.from(text, "latin1").toString("latin1");
}
