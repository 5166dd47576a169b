/** What no token begins behind. */
export declare const LEFT: Uint8Array<ArrayBufferLike>;
/** Whether a token may begin here: no letter or digit stands before it, unless that is the end of an escape (`\n`, `%3D`, `\u003d`). */
export declare function beginsToken(bytes: Uint8Array, start: number): boolean;
export declare function endsToken(bytes: Uint8Array, end: number): boolean;
/**
 * Whether the bytes, all of base64's alphabet, lie in a run of more than 200 such that goes on well beyond them: an embedded file, in
 * which any short token turns up. A token may be as long by itself.
 */
export declare function liesInBase64(bytes: Uint8Array, start: number, end: number): boolean;
