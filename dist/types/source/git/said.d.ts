import type { ObjectAnswer, ObjectReader } from "./objects.ts";
/** What is still to be read of a commit or a tag. */
export interface SaidPlan {
    readonly path: string;
    readonly origin: "commit-message" | "tag-message";
    readonly id: string;
    readonly commit?: string;
}
export declare function commitPlan(id: string): SaidPlan;
export declare function tagPlan(id: string): SaidPlan;
/** The annotated tags that `revision` names: itself, and those that it names in turn. None when it is no annotated tag. */
export declare function tagPlans(objects: ObjectReader, revision: string): Promise<readonly SaidPlan[]>;
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
export declare function peel(objects: ObjectReader, revision: string): Promise<Peeled>;
/** Where the note about an object is shown, whose path in the tree of notes is made of that object's id (git-notes(1)). */
export declare function notePath(bytes: string): string;
/** The texts of a commit's or a tag's object, by name. */
export declare function saidTexts(object: Buffer): readonly (readonly [name: "fields" | "message", text: Buffer])[];
