// What a push would bring to a remote, as git tells it to the pre-push hook (githooks(5)).
import { StackgateError } from "../model/problem.ts";
import type { Known } from "./git/new-commits.ts";
import { isNoObject, isObjectId } from "./git/object-id.ts";
import { checkRevision } from "./git/revisions.ts";
import { type GitRoom, gitOutput, textOf } from "./git/run.ts";
import { pushedSources, withObjects } from "./pushed.ts";
import type { Source } from "./source.ts";

/** What is pushed, by full object ids, and where to. */
export interface Push {
  readonly heads: readonly string[];
  /** What the refs stand at on the remote; not all of it need be in this clone. */
  readonly there: readonly string[];
  /** `none`: no branch of any remote counts. */
  readonly remote: Remote | "none";
}

/** As git names it to the hook: both are the same for a remote without a name. Empty: nobody said. */
export interface Remote {
  readonly name: string;
  readonly url: string;
}

/**
 * The lines that git writes to the hook: `LOCAL-REF LOCAL-ID REMOTE-REF REMOTE-ID`. A ref that is deleted brings nothing. Throws
 * StackgateError `push-line` for a line that is none.
 */
export function readPushLines(lines: readonly string[], remote: Remote): Push {
  const heads: string[] = [];
  const there: string[] = [];
  for (const line of lines) {
    const words = line.trim().split(" ");
    const [local = "", at = ""] = [words.at(-3), words.at(-1)];
    if (words.length < 4 || !isObjectId(local) || !isObjectId(at))
      throw new StackgateError("push-line", { found: words.length });
    if (isNoObject(local)) continue;
    heads.push(local);
    if (!isNoObject(at)) there.push(at);
  }
  return { heads, there, remote };
}

/**
 * All that the push brings, but nothing that the remote has as far as this clone knows: what its refs stand at where that is here,
 * and its branches as they were last fetched. See {@link pushedSources}.
 */
export async function* pushSources(room: GitRoom, { heads, there, remote }: Push): AsyncGenerator<Source> {
  if (heads.length === 0) return;
  const ids: string[] = [];
  await withObjects(room, async (objects) => {
    for (const id of new Set(there)) {
      const answer = await objects.one(`${id}^{commit}`);
      if (answer.kind === "object") ids.push(answer.id);
    }
  });
  yield* pushedSources(room, heads, { ids, options: await branchesOf(room, remote) });
}

/** The full id of a revision as another program wrote it. Throws StackgateError `bad-revision` or `no-such-commit`. */
export async function idOf(room: GitRoom, revision: string): Promise<string> {
  const answer = await withObjects(room, (objects) => objects.one(checkRevision(revision)));
  if (answer.kind !== "object") throw new StackgateError("no-such-commit", { revision });
  return answer.id;
}

/** A remote that is named by its address alone may be one of those that have a name; one that is not has nothing that is known. */
async function branchesOf(room: GitRoom, remote: Push["remote"]): Promise<Known["options"]> {
  if (remote === "none") return [];
  const { name, url } = remote;
  if (name === "") return ["--remotes"];
  const names = name === url ? await namesOf(room, url) : [name];
  // What git would read as a pattern names no remote's branches.
  return names.filter((one) => /^[^\x00-\x20*?[\\\x7f]+$/.test(one)).map((one) => `--remotes=${one}`);
}

async function namesOf(room: GitRoom, url: string): Promise<readonly string[]> {
  const output = await gitOutput(room, ["config", "-z", "--get-regexp", "^remote\\..*\\.(push)?url$"]);
  if (output.status !== 0) return [];
  return textOf(output)
    .split("\0")
    .flatMap((setting) => {
      const [key = "", ...value] = setting.split("\n");
      return value.join("\n") === url ? [key.slice("remote.".length, key.lastIndexOf("."))] : [];
    });
}
