import type { ObjectReader } from "./objects.ts";
/** What is still to be read of a commit or a tag. */
export interface SaidPlan {
    readonly path: string;
    readonly origin: "commit-message" | "tag-message";
    readonly id: string;
    readonly commit?: string;
}
export declare function commitPlan(id: string): SaidPlan;
/** The annotated tags that `revision` names: itself, and those that it names in turn. None when it is no annotated tag. */
export declare function tagPlans(objects: ObjectReader, revision: string): Promise<readonly SaidPlan[]>;
/** The texts of a commit's or a tag's object, by name. */
export declare function saidTexts(object: Buffer): readonly (readonly [name: "fields" | "message", text: Buffer])[];
