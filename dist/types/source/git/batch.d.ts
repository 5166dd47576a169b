import { type GitRoom, type RunningGit } from "./run.ts";
export interface FoundObject {
    readonly kind: "object";
    readonly id: string;
    readonly type: string;
    readonly bytes: Buffer;
}
/**
 * `missing`: git knows no such object. `too-large`: over 1 GiB. `forged`: the bytes are not those that the id stands for. `broken`: git
 * has ended, or what it says is no answer to the question.
 */
type BatchAnswer = FoundObject | {
    readonly kind: "missing" | "too-large" | "forged";
} | {
    readonly kind: "broken";
};
export interface Batch {
    readonly git: RunningGit;
    ask(name: string): void;
    /** The answer to the oldest question, which was `name`. `undefined`: it has not come yet, see {@link Batch.more}. */
    answer(name: string): BatchAnswer | undefined;
    /** Waits until something came. */
    more(): Promise<void>;
}
/** Starts git at once. */
export declare function startBatch(room: GitRoom): RunningGit;
/** Hot for many small objects: what has come is served without waiting, and nothing is joined that need not be. */
export declare function batchOf(git: RunningGit): Batch;
export {};
