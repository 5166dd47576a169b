// What commits and annotated tags say: their messages, and the fields before them, which hold names, signatures and merged tags.
import type { ObjectAnswer, ObjectReader } from "./objects.ts";

/** What is still to be read of a commit or a tag. */
export interface SaidPlan {
  readonly path: string;
  readonly origin: "commit-message" | "tag-message";
  readonly id: string;
  readonly commit?: string;
}

/** Enough to tell them apart, and short enough for a line. */
const ID_SHOWN = 12;

export function commitPlan(id: string): SaidPlan {
  return { path: `.git/commit/${id.slice(0, ID_SHOWN)}`, origin: "commit-message", id, commit: id };
}

export function tagPlan(id: string): SaidPlan {
  return { path: `.git/tag/${id.slice(0, ID_SHOWN)}`, origin: "tag-message", id };
}

/** The annotated tags that `revision` names: itself, and those that it names in turn. None when it is no annotated tag. */
export async function tagPlans(objects: ObjectReader, revision: string): Promise<readonly SaidPlan[]> {
  return (await peel(objects, revision)).tags;
}

/** What stands behind annotated tags. */
export interface Peeled {
  /** The tags on the way, outermost first. */
  readonly tags: readonly SaidPlan[];
  /** Commit, tree or blob, or that there is none. */
  readonly answer: ObjectAnswer;
  /** The name under which `answer` was asked for; of all but the first an id. */
  readonly name: string;
}

/** Follows `revision` through annotated tags. */
export async function peel(objects: ObjectReader, revision: string): Promise<Peeled> {
  const tags: SaidPlan[] = [];
  for (let name = revision; ; ) {
    const answer: ObjectAnswer = await objects.one(name);
    const next = answer.kind === "object" && answer.type === "tag" ? taggedBy(answer.bytes) : undefined;
    if (answer.kind !== "object" || next === undefined) return { tags, answer, name };
    tags.push(tagPlan(answer.id));
    name = next;
  }
}

function taggedBy(tag: Buffer): string | undefined {
  return /^object ([0-9a-f]{40,64})\n/.exec(tag.toString("latin1", 0, 80))?.[1];
}

/** Where the note about an object is shown, whose path in the tree of notes is made of that object's id (git-notes(1)). */
export function notePath(bytes: string): string {
  const id = bytes.replaceAll("/", "");
  return `.git/notes/${/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id) ? id.slice(0, ID_SHOWN) : bytes}`;
}

/** The texts of a commit's or a tag's object, by name. */
export function saidTexts(object: Buffer): readonly (readonly [name: "fields" | "message", text: Buffer])[] {
  const blank = object.indexOf("\n\n");
  const end = blank < 0 ? object.length : blank + 1;
  const texts = [["fields", object.subarray(0, end)] as const, ["message", object.subarray(end + 1)] as const];
  return texts.filter(([, text]) => text.length > 0);
}
