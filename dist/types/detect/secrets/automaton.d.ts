/** Called for each occurrence of a literal: its index, and the offset behind its last byte. */
export type OnHit = (literal: number, end: number) => void;
/** Finds many literals in one pass. */
export interface Automaton {
    scan(bytes: Uint8Array, start: number, end: number, onHit: OnHit): void;
}
/**
 * Aho-Corasick (Aho, Corasick 1975) as a table of states by byte class; ASCII letters match in any case.
 * `literals` are lower case, not empty, and of one line each. One step a byte, whatever the bytes; hits come in order of their end.
 */
export declare function automatonOf(literals: readonly string[]): Automaton;
