/** Offsets are byte offsets into what was read. */
export interface Assignment {
    /** Without quotes, leading dashes and `$`. `password` for the user part of a URL. */
    readonly name: string;
    readonly nameStart: number;
    readonly nameEnd: number;
    /** Without its quotes and without `Bearer`, `Basic` or `Token` before it. Never empty, never beyond the line. */
    readonly valueStart: number;
    readonly valueEnd: number;
    readonly quoting: "none" | "single" | "double" | "backtick";
    /** The user part of a URL: the name is nowhere in the text, its span is the user's. */
    readonly isUserInfo?: true;
}
/** An assignment's operator lies at most this many bytes before its name begins (a flag's dashes) or behind its name's first byte. */
export declare const OPERATOR_REACH: number;
/**
 * The assignments whose operator stands in `[start, end)`, in order of it; a value may go beyond `end`. An empty value is none and
 * never runs on to the next line. Each depends on the bytes around its operator alone. Linear in the range, whatever the bytes.
 */
export declare function assignmentsIn(bytes: Uint8Array, start: number, end: number): readonly Assignment[];
