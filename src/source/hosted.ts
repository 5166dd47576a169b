// What a branch brings, asked of the repository's host: no clone, no git.
import type { Exposure } from "../model/document.ts";
import { StackgateError } from "../model/problem.ts";
import { documentOf, listingOf, skippedOf } from "./changes.ts";
import type { Range } from "./git/commits.ts";
import { commitPlan } from "./git/said.ts";
import { type Host, type HostedCommit, type HostedComparison, needed } from "./host.ts";
import { hostedReader } from "./hosted-reader.ts";
import { hostedTrees, type Trees } from "./hosted-trees.ts";
import { objectSource } from "./object-source.ts";
import { pathNames } from "./path-names.ts";
import { sourceOfRange } from "./range.ts";
import type { Source } from "./source.ts";
import { lazy } from "./started.ts";

interface HostedRange {
  readonly host: Host;
  /** What the host compares; `head` is its head. */
  readonly comparison: HostedComparison;
  readonly head: string;
  readonly exposure: Exposure;
}

/**
 * The same as a range of git's: head against the merge base, and what only commits on the way held. Throws, when it is asked,
 * StackgateError `host-…`: whatever the host leaves out is never taken for absent. Of several merge bases a host tells one; what head
 * has from the others then counts as its own.
 */
export function hostedRangeSource({ host, comparison, head, exposure }: HostedRange): Source {
  const trees = hostedTrees(host);
  const range = lazy(() => readHostedRange(host, trees, comparison, head));
  const headTree = treeOfHead(comparison, head);
  return sourceOfRange({
    objects: hostedReader(host, [comparison.mergeBase, ...comparison.commits]),
    range,
    listHead: () => trees.list(headTree),
    tags: async () => [],
    reach: async () => exposure,
  });
}

/** Every file of a commit of the host's, and its message. Throws, when it is asked, StackgateError `host-…`. */
export function hostedCommitSource(host: Host, commit: HostedCommit, exposure: Exposure): Source {
  const trees = hostedTrees(host);
  const listing = lazy(async () => listingOf(await trees.list(commit.tree), pathNames()));
  return objectSource({
    objects: hostedReader(host, [commit]),
    hasBase: false,
    list: async () => ({ head: await listing() }),
    async find() {
      const all = [...(await listing())].map(([path, after]) => ({ path, after }));
      return {
        head: commit.id,
        changedPaths: all.flatMap(({ path, after }) => (after.kind === "submodule" ? [] : [path])),
        documents: [...all.flatMap((one) => documentOf(one, "commit", () => undefined) ?? []), commitPlan(commit.id)],
        skipped: skippedOf(all),
        exposure,
      };
    },
  });
}

function treeOfHead({ mergeBase, commits, total }: HostedComparison, head: string): string {
  const commit = [mergeBase, ...commits].find(({ id }) => id === head);
  if (commit === undefined) throw new StackgateError("host-incomplete", { found: commits.length, total });
  return commit.tree;
}

async function readHostedRange(host: Host, trees: Trees, comparison: HostedComparison, head: string): Promise<Range> {
  const { base, mergeBase, commits, total } = comparison;
  const known = new Map([mergeBase, ...commits].map(({ id, tree }) => [id, tree]));
  if (new Set(commits.map(({ id }) => id)).size !== total)
    throw new StackgateError("host-incomplete", { found: commits.length, total });
  const treeOf = async (id: string): Promise<string> => {
    const tree = known.get(id) ?? needed(await host.commit(id), `commit ${id.slice(0, 7)}`).tree;
    known.set(id, tree);
    return tree;
  };
  await trees.load([...known.values()]);
  const told: Range["commits"][number][] = [];
  for (const { id, tree, parents } of parentsFirst(commits)) {
    const before: string[] = [];
    for (const parent of parents) before.push(await treeOf(parent));
    told.push({ id, changes: await trees.changes(before, tree) });
  }
  const net = await trees.changes([mergeBase.tree], treeOfHead(comparison, head));
  return { base, head, net: [net], commits: told };
}

function parentsFirst(commits: readonly HostedCommit[]): readonly HostedCommit[] {
  const byId = new Map(commits.map((commit) => [commit.id, commit]));
  const ordered = new Set<HostedCommit>();
  for (const start of commits) {
    const open = [start];
    for (let at = open.at(-1); at !== undefined; at = open.at(-1)) {
      const parent = at.parents.map((id) => byId.get(id)).find((one) => one !== undefined && !ordered.has(one));
      if (parent !== undefined && !ordered.has(at)) open.push(parent);
      else {
        ordered.add(at);
        open.pop();
      }
    }
  }
  return [...ordered];
}
