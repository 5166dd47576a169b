import { type Name } from "./assignment-reader.ts";
export declare const NAME: Uint8Array<ArrayBufferLike>;
/** What may stand between a name and its operator: `"name":`, `env["NAME"] =`, `\"name\":`, `name +=`. */
export declare const CLOSERS: Uint8Array<ArrayBufferLike>;
export declare const TYPE_START: Uint8Array<ArrayBufferLike>;
export declare const TYPE_MARKS: Uint8Array<ArrayBufferLike>;
/** Where JavaScript has the variables of the environment. */
export declare const ENVIRONMENT: RegExp;
/** The name that ends before `operator`, a type between them left out if `byte` is `=`. Digits alone are none. */
export declare function nameBefore(bytes: Uint8Array, operator: number, byte: number): Name | undefined;
/** Whether a character of Chinese punctuation, a full-width bracket or a typographic quote ends at `end`: three bytes. */
export declare function isPunctuationBefore(bytes: Uint8Array, end: number): boolean;
/** Only indentation, a list dash, `export`, `ENV` and the like stand before it on its line. */
export declare function startsLine(bytes: Uint8Array, { start, isFlag }: Name): boolean;
/**
 * Of a `:` behind `name` that gives it nothing: the second half of `a ? b : c`, `user:` and `host:` of a URL, `:symbol` of Ruby,
 * `$env:NAME` of PowerShell.
 */
export declare function isNoOperator(bytes: Uint8Array, { start, end }: Name, colon: number): boolean;
/** Whether the name stands in a reference, `${NAME`: what follows is its default. */
export declare function isReference(bytes: Uint8Array, { start }: Name): boolean;
