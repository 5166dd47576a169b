import type { StackgateError } from "../../model/problem.ts";
import { type Batch, type FoundObject } from "./batch.ts";
import type { GitRoom } from "./run.ts";
export type ObjectAnswer = FoundObject
/** `missing`: git knows no such object. `too-large`: over 1 GiB. `forged`: its bytes are not those that its id stands for. */
 | {
    readonly kind: "missing" | "too-large" | "forged";
}
/** Git failed on it. */
 | {
    readonly kind: "unreadable";
    readonly failure: StackgateError;
};
export interface ObjectReader {
    /**
     * The objects of these names (ids, or revisions without a line feed), one answer for each name, in order. A few requests are
     * sent ahead; of the answers only the one that was yielded is in memory. One reading at a time, the others wait.
     * Throws StackgateError where there is no repository or git does not run, and an error of its own once it is closed.
     */
    read(names: readonly string[]): AsyncGenerator<ObjectAnswer, void>;
    /** A single one. */
    one(name: string): Promise<ObjectAnswer>;
    /** Ends the child. Safe to call twice. */
    close(): void;
}
/** Takes the batch that was started, or starts one at once. */
export declare function openObjects(room: GitRoom, started?: Batch): ObjectReader;
