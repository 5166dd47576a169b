import type { Scope } from "./source.ts";
/** Digests of `parts`, texts of one byte a character; neither tells the other. */
export declare function scopeOf(parts: Iterable<string | Uint8Array>): Scope;
