import type { ComposeTree } from "./compose-load.ts";
import type { Mark } from "./compose-source-text.ts";
/** What stands where the schema asks for something else. */
export interface ShapeError {
    readonly kind: "wrong-type" | "unknown-key" | "missing-key" | "bad-choice" | "bad-value" | "repeated";
    /** The value; the key where it is about that, or where the value is no scalar. */
    readonly at: Mark;
    /** The field, as `services.web.ports[0]`; empty: the top. */
    readonly where: string;
    /** Names of the schema (`string | list`), of the key; never a value. */
    readonly detail: string;
    /** What stands there, in the schema's names; of a wrong type alone. */
    readonly found: string;
}
/** At most 20 errors, each place told once. What is too large to be looked at has none. */
export declare function shapeErrors({ stages, problems }: Pick<ComposeTree, "stages" | "problems">): readonly ShapeError[];
