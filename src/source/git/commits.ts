// Which commits a range holds, and what each of them changed.
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Exposure } from "../../model/document.ts";
import { StackgateError } from "../../model/problem.ts";
import { parseRawChanges, type RawChange } from "./entries.ts";
import { succeeded } from "./failure.ts";
import type { ObjectReader } from "./objects.ts";
import { checkRevision, namedCommit, treeOf } from "./revisions.ts";
import { collected, endWhenSilent, type GitRoom, gitOutput, startGit, textOf } from "./run.ts";

export interface Range {
  /** Ids of the commits that the revisions name, tags peeled. Without `base` there is nothing that head does not bring. */
  readonly base?: string;
  readonly head: string;
  /** For each merge base, the best first, what head has otherwise. One list, of all that head holds, when there is none. */
  readonly net: readonly (readonly RawChange[])[];
  /** Those that head reaches and no base does, parents before children; of a merge what differs from every parent. */
  readonly commits: readonly { readonly id: string; readonly changes: readonly RawChange[] }[];
}

const DIFF_TREE = [
  ...["diff-tree", "--stdin", "-r", "-z", "-c", "--root", "--raw", "--no-abbrev", "--no-renames"],
  ...["--no-ext-diff", "--no-textconv", "--no-relative", "--ignore-submodules=none"],
];

/** Trees that hold each other many times over name more paths than there is memory for, and git looks at all before it says one. */
const SILENT_MS = 15_000;

/** What `head` reaches and none of `given` does. Throws StackgateError where the range is not there as a whole. */
export async function readRange(
  room: GitRoom,
  objects: ObjectReader,
  given: readonly string[],
  head: string,
): Promise<Range> {
  for (const revision of [...given, head]) checkRevision(revision);
  const diffTree = startGit(room, DIFF_TREE, { stdin: "pipe" });
  const compared = collected(diffTree);
  try {
    const from: string[] = [];
    for (const base of given) from.push((await namedCommit(objects, base, "--base")).id);
    const to = await namedCommit(objects, head, "--head");
    const { lines, boundary } = await listRange(room, from, to.id);
    if (lines.some((line) => !line.includes(" "))) await refuseShallow(room, { base: given.join(" "), head });
    const bases = lines.length === 0 ? [to.id] : await mergeBases(room, from, to.id, boundary);
    const trees = [...new Set(await treesOf(objects, bases))];
    const pairs = (trees.length === 0 ? [emptyTree(to.id)] : trees).map((tree) => `${tree} ${to.tree}`);
    diffTree.stdin?.end([...pairs, ...lines].map((line) => `${line}\n`).join(""));
    endWhenSilent(diffTree, SILENT_MS);
    const { stdout } = await succeeded(room, await compared);
    const [base] = from;
    return { ...(base === undefined ? {} : { base }), head: to.id, ...sort(stdout, pairs, lines) };
  } finally {
    diffTree.kill();
  }
}

async function treesOf(objects: ObjectReader, commits: readonly string[]): Promise<readonly string[]> {
  const trees: string[] = [];
  for await (const answer of objects.read(commits)) if (answer.kind === "object") trees.push(treeOf(answer.bytes));
  return trees;
}

/** `ID PARENT...` of each commit, and the commits where the range meets what the bases reach. */
async function listRange(
  room: GitRoom,
  bases: readonly string[],
  head: string,
): Promise<{ readonly lines: readonly string[]; readonly boundary: readonly string[] }> {
  const output = await gitOutput(room, [
    "rev-list",
    "--parents",
    "--boundary",
    "--reverse",
    "--topo-order",
    head,
    ...bases.map((base) => `^${base}`),
    "--",
  ]);
  const lines = textOf(await succeeded(room, output)).split("\n");
  return {
    lines: lines.filter((line) => line !== "" && !line.startsWith("-")),
    boundary: lines.filter((line) => line.startsWith("-")).map((line) => line.slice(1).split(" ", 1)[0] ?? ""),
  };
}

/** All common ancestors of head and the bases lie at or behind the range's boundary: a single commit there is the merge base. */
async function mergeBases(
  room: GitRoom,
  bases: readonly string[],
  head: string,
  boundary: readonly string[],
): Promise<readonly string[]> {
  if (boundary.length < 2) return boundary;
  const output = await gitOutput(room, ["merge-base", "--all", head, ...bases]);
  return textOf(await succeeded(room, output))
    .split("\n")
    .filter((line) => line !== "");
}

/** A shallow clone hides parents: where the range ends in a commit without any, base may hold more of it than can be seen. */
async function refuseShallow(room: GitRoom, range: { readonly base: string; readonly head: string }): Promise<void> {
  if (await isShallow(room)) throw new StackgateError("shallow-gap", range);
}

/** Whether commits are here without their parents. */
export async function isShallow(room: GitRoom): Promise<boolean> {
  const path = textOf(await succeeded(room, await gitOutput(room, ["rev-parse", "--git-path", "shallow"]))).replace(
    /\r?\n$/,
    "",
  );
  const edge = resolve(room.cwd, path);
  return existsSync(edge) && readFileSync(edge, "latin1").trim() !== "";
}

/** Git says before each group of changes what it compared: the two trees, or the commit. */
function sort(
  stdout: readonly Buffer[],
  pairs: readonly string[],
  lines: readonly string[],
): Pick<Range, "net" | "commits"> {
  const commits = lines.map((line) => line.split(" ", 1)[0] ?? "");
  const groups = new Map([...pairs, ...commits].map((of) => [of, [] as RawChange[]]));
  for (const { of, change } of parseRawChanges(stdout)) {
    const group = groups.get(of);
    if (group === undefined) throw new Error("git compared something else");
    group.push(change);
  }
  return {
    net: pairs.map((pair) => groups.get(pair) ?? []),
    commits: commits.map((id) => ({ id, changes: groups.get(id) ?? [] })),
  };
}

/** Known to every git without being there. */
function emptyTree(id: string): string {
  return id.length === 40
    ? "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
    : "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321";
}

/** Whether a remote-tracking branch holds the commit. */
export async function exposureOf(room: GitRoom, commit: string): Promise<Exposure> {
  const output = await gitOutput(room, ["rev-list", "--max-count=1", commit, "--not", "--remotes", "--"]);
  return textOf(await succeeded(room, output)).trim() === "" ? "pushed" : "unpushed";
}
