import * as zlib from "node:zlib";
export interface Inflated {
    readonly bytes: Uint8Array;
    /** How many bytes of the input the stream took. */
    readonly used: number;
    /** `damaged`: not to its end, `bytes` is what came before. `too-large`: more than was asked for. */
    readonly ending: "whole" | "damaged" | "too-large";
}
export type Compression = "deflate" | "zstd";
/** Whether this Node can: zstd came with 22.15. */
export declare function canInflate(compression: Compression): boolean;
/** At most `maxBytes` of what `input` begins with. */
export declare function inflate(input: Uint8Array, compression: Compression, maxBytes: number): Promise<Inflated>;
/** A stream that unpacks. Throws where {@link canInflate} says no. */
export declare function inflater(compression: Compression): zlib.InflateRaw;
/** What zlib says of input that is none of its own, or too much of it. */
export declare function isZlibError(error: unknown): boolean;
