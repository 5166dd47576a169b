import type { UnreadCode } from "../../model/problem.ts";
import type { Span } from "../../model/span.ts";
import type { Budget } from "./budget.ts";
import { type ByteStream } from "./byte-stream.ts";
import { type TarEntry } from "./tar.ts";
export interface Member {
    readonly kind: "member";
    /** `outer.zip!/inner/.env` */
    readonly path: string;
    readonly bytes: Uint8Array;
    readonly isLink: boolean;
    /** See {@link Unpacked}. */
    readonly regions?: readonly Span[];
}
/** A part that nobody looked into; `path` is the member's, or the container's where all of it is meant. */
export interface Unread {
    readonly kind: "unread";
    readonly path: string;
    readonly code: UnreadCode;
    /** `detail`: the form that is not read. `most`: the bound that was reached. */
    readonly values?: {
        readonly detail?: string;
        readonly most?: number;
    };
}
/**
 * Yields the members of `bytes`, innermost first, and what could not be looked into; returns the ranges of `bytes` that are in none
 * of them and are to be matched as they stand, or `undefined` where `bytes` are no container. Never throws.
 */
export type Unpacked = AsyncGenerator<Member | Unread, readonly Span[] | undefined>;
export declare function unpack(bytes: Uint8Array, path: string, budget: Budget, depth?: number): Unpacked;
/** The entries that hold something, each with its member's path, as far as `budget` goes; that the archive is damaged is told once. */
export declare function tarEntries(stream: ByteStream, path: string, budget: Budget): AsyncGenerator<{
    readonly kind: "entry";
    readonly entry: TarEntry;
    readonly name: string;
} | Unread>;
