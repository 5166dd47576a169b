/** Spans of the result that are the base's own, in order, those that go on with each other in both as one: `to`, `from`, `length` each. */
export type Copies = readonly number[];
export interface Applied {
    readonly bytes: Buffer;
    readonly copies: Copies;
}
/**
 * What `delta` makes of `base`. `undefined`: it is no delta of this base, or its result is not what it says or longer than `most`
 * bytes, which is known before anything is allocated.
 */
export declare function applyDelta(delta: Uint8Array, base: Buffer, most: number): Applied | undefined;
