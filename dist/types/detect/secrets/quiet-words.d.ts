import type { Quiet } from "./automaton.ts";
import type { CompiledRules } from "./compiled-rules.ts";
export interface QuietWords {
    isQuiet(start: number, end: number): boolean;
    /** A part of a long run in which all words are quiet and, where it holds no `_`, no token begins; the last that was met. */
    readonly part: Quiet;
}
/**
 * Tells whether surely no name of an assignment and no host holds the word at `[start, end)`, all of it in one run of letters, digits
 * and `_`. Words come by their end. A bounded look at the bytes of a run, whatever the number of its words.
 */
export declare function quietWords(bytes: Uint8Array, { longest, literal }: CompiledRules): QuietWords;
