// Revisions as people write them.
import { StackgateError } from "../../model/problem.ts";
import type { ObjectReader } from "./objects.ts";

export interface NamedCommit {
  readonly id: string;
  readonly tree: string;
}

const IS_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * The commit of a revision, tags peeled. Throws StackgateError `bad-revision`, `no-such-revision`, `no-such-commit`, or
 * `ambiguous-revision` where git would choose between commits, since a tag may be named like the base on purpose.
 */
export async function namedCommit(objects: ObjectReader, revision: string, option: string): Promise<NamedCommit> {
  const answer = await objects.one(`${checkRevision(revision)}^{commit}`);
  if (answer.kind === "object") {
    await refuseAmbiguous(objects, revision);
    return { id: answer.id, tree: treeOf(answer.bytes) };
  }
  if (answer.kind === "unreadable") throw answer.failure;
  if (IS_ID.test(revision)) throw new StackgateError("no-such-commit", { revision });
  const branch = revision.replace(/^(?:refs\/)?(?:heads|remotes\/origin)\//, "").replace(/^origin\//, "");
  throw new StackgateError("no-such-revision", { revision, branch, option });
}

/** Where git looks for a name, in its order (gitrevisions(7)); the last one is how it takes a beginning of an id that no ref hides. */
const PLACES: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => `refs/${name}`,
  (name) => `refs/tags/${name}`,
  (name) => `refs/heads/${name}`,
  (name) => `refs/remotes/${name}`,
  (name) => `refs/remotes/${name}/HEAD`,
  (name) => `id-g${name}`,
];

async function refuseAmbiguous(objects: ObjectReader, revision: string): Promise<void> {
  const [name = ""] = /^(?:(?!@\{)[^~^:])*/.exec(revision) ?? [];
  if (name === "" || name === "HEAD" || name === "@" || IS_ID.test(name)) return;
  const places = PLACES.map((place) => place(name));
  const found = new Map<string, string>();
  for await (const answer of objects.read(places.map((place) => `${place}^{commit}`))) {
    const place = places[found.size] ?? "";
    found.set(place, answer.kind === "object" ? answer.id : "");
  }
  const commits = [...found].filter(([, id]) => id !== "");
  if (new Set(commits.map(([, id]) => id)).size < 2) return;
  const refs = commits.map(([place]) => place).filter((place) => place.startsWith("refs/"));
  throw new StackgateError("ambiguous-revision", { revision, name, places: refs });
}

/** Refuses what git would read as an option, or as more than one name. */
export function checkRevision(revision: string): string {
  if (/^$|^-|[\x00-\x1f\x7f]/.test(revision)) throw new StackgateError("bad-revision", { revision });
  return revision;
}

/** The tree that a commit's bytes name. */
export function treeOf(commit: Buffer): string {
  return /^tree ([0-9a-f]+)\n/.exec(commit.toString("latin1", 0, 128))?.[1] ?? "";
}
