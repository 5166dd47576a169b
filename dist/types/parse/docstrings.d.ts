import type { Span } from "../model/span.ts";
/** Whether the file is Python's, by its name. */
export declare function isPythonName(path: string): boolean;
/** In order. One pass; a text that is no Python gives some spans or none, and never throws. */
export declare function docstringsIn(bytes: Uint8Array): readonly Span[];
