// What a push would bring to a remote, as git tells it to the pre-push hook (githooks(5)).
import { StackgateError } from "../model/problem.ts";
import { succeeded } from "./git/failure.ts";
import { type GitRoom, gitOutput, textOf } from "./git/run.ts";

/** Commits to judge: what `head` reaches and none of `bases` does. */
export interface PushRange {
  readonly head: string;
  readonly bases: readonly string[];
}

const ZEROS = /^0+$/;
const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * The ranges of the lines that git writes to the hook: `LOCAL-REF LOCAL-ID REMOTE-REF REMOTE-ID`. A ref that is deleted brings
 * nothing. Where the remote's commit is not here, or the ref is new there, what the remote's branches hold as far as this clone knows
 * stands in for it. Throws StackgateError `push-line` for a line that is none.
 */
export async function pushRanges(
  room: GitRoom,
  lines: readonly string[],
  remote: string,
): Promise<readonly PushRange[]> {
  const ranges = new Map<string, PushRange>();
  for (const line of lines) {
    const words = line.trim().split(" ");
    const [local = "", there = ""] = [words.at(-3), words.at(-1)];
    if (words.length < 4 || !ID.test(local) || !ID.test(there))
      throw new StackgateError("push-line", { found: words.length });
    if (ZEROS.test(local)) continue;
    const isHere = !ZEROS.test(there) && (await hasCommit(room, there));
    const range = isHere ? { head: local, bases: [there] } : await newRange(room, local, remote);
    ranges.set(`${range.head} ${range.bases.join(" ")}`, range);
  }
  return [...ranges.values()];
}

/** What `head` reaches and no branch of the remote does, as far as this clone knows; of a remote without a name, no remote's branch. */
export async function newRange(room: GitRoom, head: string, remote: string): Promise<PushRange> {
  const known =
    /^[\w./-]+$/.test(remote) && !remote.startsWith("-") && !remote.includes("//")
      ? `--remotes=${remote}`
      : "--remotes";
  const listed = textOf(
    await succeeded(room, await gitOutput(room, ["rev-list", "--boundary", `${head}^{commit}`, "--not", known, "--"])),
  );
  const lines = listed.split("\n");
  const bases = lines.filter((line) => line.startsWith("-")).map((line) => line.slice(1));
  // Nothing new: the head itself is the base.
  return { head, bases: lines.some((line) => ID.test(line)) ? bases : [head] };
}

async function hasCommit(room: GitRoom, id: string): Promise<boolean> {
  const { status } = await gitOutput(room, ["cat-file", "-e", `${id}^{commit}`]);
  return status === 0;
}
