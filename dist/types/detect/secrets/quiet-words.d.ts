import type { Quiet } from "./automaton.ts";
import type { CompiledRules } from "./compiled-rules.ts";
/** Before a run of letters and digits: neither an operator nor what leads to one, nor part of a host. */
export declare const BEFORE: Uint8Array<ArrayBufferLike>;
/** Behind it. */
export declare const BEHIND: Uint8Array<ArrayBufferLike>;
/** What may lead from a closing parenthesis to a method that is given a string. */
export declare const METHOD_BEHIND: Uint8Array<ArrayBufferLike>;
export interface QuietWords {
    isQuiet(start: number, end: number): boolean;
    /** A part of a long run in which all words are quiet and, where it holds no `_`, no token begins; the last that was met. */
    readonly part: Quiet;
    /** Whether the name that ends here may stand in a list of columns. */
    mayBeColumn(end: number): boolean;
}
/**
 * Tells whether surely no name of an assignment and no host holds the word at `[start, end)`, all of it in one run of letters, digits
 * and `_`. Words come by their end. `mayBeColumn` as {@link QuietWords.mayBeColumn}. A bounded look at the bytes of a run, whatever the number of its words.
 */
export declare function quietWords(bytes: Uint8Array, { longest, literal }: CompiledRules, mayBeColumn?: QuietWords["mayBeColumn"]): QuietWords;
