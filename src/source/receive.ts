// What a push brings to the repository that receives it, as git tells it to its pre-receive and update hooks (githooks(5)). The
// objects lie in a quarantine that the environment names, and no ref has moved yet.
import { StackgateError } from "../model/problem.ts";
import type { Known } from "./git/new-commits.ts";
import { isNoObject, isObjectId } from "./git/object-id.ts";
import type { ObjectReader } from "./git/objects.ts";
import { type GitRoom, gitOutput, textOf } from "./git/run.ts";
import { peel } from "./git/said.ts";
import { pushedSources, withObjects } from "./pushed.ts";
import type { Source } from "./source.ts";

/** A ref that the push wants to move. */
export interface ReceivedRef {
  readonly name: string;
  /** Zeros: the ref is new. */
  readonly from: string;
  /** Zeros: it is deleted. */
  readonly to: string;
}

/** Refs that are judged together, since one policy counts for them. */
export interface ReceivedGroup {
  readonly refs: readonly ReceivedRef[];
  /** The commit whose policy counts; absent: none stands yet. */
  readonly policyAt?: string;
  /** Commits that the refs would stand at where these hold another policy, by which later pushes would be judged. */
  readonly newPolicies: readonly string[];
  /** All that the refs bring. See {@link pushedSources}. */
  sources(): AsyncGenerator<Source>;
}

/** A line of `FROM TO REF`. Throws StackgateError `receive-line` where it is none. */
export function readReceivedLine(line: string): ReceivedRef {
  const [, from = "", to = "", name = ""] = /^(\S+) (\S+) (\S+)$/.exec(line) ?? [];
  if (!isObjectId(from) || !isObjectId(to)) throw new StackgateError("receive-line", { found: line.split(" ").length });
  return { name, from, to };
}

/**
 * The refs by the policy that counts for them: that of the commit a ref stands at, or, where it is new, that of the default branch.
 * What the repository holds in any ref is not new; for the default branch only what it holds itself, since its policy counts for all
 * that comes into it. `path`: where a policy lies. Throws StackgateError `git-…`, `push-unknown`.
 */
export async function receivedGroups(
  room: GitRoom,
  refs: readonly ReceivedRef[],
  path: string,
): Promise<readonly ReceivedGroup[]> {
  const brought = refs.filter(({ to }) => !isNoObject(to));
  if (brought.length === 0) return [];
  const defaultBranch = await defaultBranchOf(room);
  const groups = new Map<string, OpenGroup>();
  await withObjects(room, async (objects) => {
    const inDefault = defaultBranch === undefined ? undefined : await commitOf(objects, defaultBranch);
    for (const ref of brought) {
      const before = isNoObject(ref.from) ? undefined : await commitOf(objects, ref.from);
      const isDefault = ref.name === defaultBranch && before !== undefined;
      const policyAt = before ?? inDefault;
      const key = isDefault ? "default" : (policyAt ?? "none");
      const known: Known = isDefault ? { ids: [before], options: [] } : { ids: [], options: ["--all"] };
      const entry = groups.get(key) ?? groupOf(room, policyAt, known);
      groups.set(key, entry);
      entry.refs.push(ref);
      const after = await commitOf(objects, ref.to);
      if (after === undefined) continue;
      const policy = policyAt === undefined ? undefined : await idOf(objects, `${policyAt}:${path}`);
      const next = await idOf(objects, `${after}:${path}`);
      if (next !== undefined && next !== policy) entry.newPolicies.push(after);
    }
  });
  return [...groups.values()].map(({ group }) => group);
}

/** A group that still takes refs. */
interface OpenGroup {
  readonly group: ReceivedGroup;
  readonly refs: ReceivedRef[];
  readonly newPolicies: string[];
}

function groupOf(room: GitRoom, policyAt: string | undefined, known: Known): OpenGroup {
  const refs: ReceivedRef[] = [];
  const newPolicies: string[] = [];
  const group: ReceivedGroup = {
    refs,
    newPolicies,
    ...(policyAt === undefined ? {} : { policyAt }),
    sources() {
      const heads = refs.map(({ to }) => to);
      return pushedSources(room, heads, known);
    },
  };
  return { group, refs, newPolicies };
}

/** Absent: HEAD names no branch. The branch need not exist. */
async function defaultBranchOf(room: GitRoom): Promise<string | undefined> {
  const output = await gitOutput(room, ["symbolic-ref", "-q", "HEAD"]);
  return output.status === 0 ? textOf(output).replace(/\r?\n$/, "") : undefined;
}

/** The commit that a ref or an id names, through tags. */
async function commitOf(objects: ObjectReader, name: string): Promise<string | undefined> {
  const { answer } = await peel(objects, name);
  if (answer.kind === "unreadable") throw answer.failure;
  return answer.kind === "object" && answer.type === "commit" ? answer.id : undefined;
}

async function idOf(objects: ObjectReader, name: string): Promise<string | undefined> {
  const answer = await objects.one(name);
  if (answer.kind === "unreadable") throw answer.failure;
  return answer.kind === "object" ? answer.id : undefined;
}
