import type { Span } from "../../model/span.ts";
import { type Assignment } from "../../parse/assignments.ts";
/** A host's name, in lower case, as part of a URL or bare. */
export interface Address extends Span {
    readonly host: string;
    /** Behind `://`. */
    readonly isUrl: boolean;
}
export interface Surroundings {
    /** The lines of `span` and {@link CONTEXT_LINES} to either side, but at most {@link CONTEXT_BYTES}. */
    nearby(span: Span): Span;
    /** Those whose operator lies in `span`, at least. */
    assignmentsIn(span: Span): readonly Assignment[];
    /** The innermost whose value holds `span`; one whose name is implied is none. Looked for at most 2,048 bytes back. */
    assignmentOf(span: Span): Assignment | undefined;
    /** Those whose name holds `span`; with `implied` also those that the words of `span` imply. */
    assignmentsNamed(span: Span, implied?: boolean): readonly Assignment[];
    /** Those that begin in `span`; names without a URL have a dot at least. */
    addressesIn(span: Span): readonly Address[];
    /** The one that holds all of `span`. */
    addressOf(span: Span): Address | undefined;
}
/** `path` tells the grammar of files of logins. */
export declare function surroundings(bytes: Uint8Array, path: string): Surroundings;
