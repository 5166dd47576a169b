import { type LiteralTable } from "./literal-table.ts";
/** Called for each occurrence of a literal: its index, and the offset behind its last byte. */
export type OnHit = (literal: number, end: number) => void;
/** Hits of some literals are not asked for that end in a part of the bytes, which may move while they are told. */
export interface Quiet {
    /** From this offset on, and not behind `to`. */
    readonly from: number;
    readonly to: number;
    /** Whether a literal is meant; another function where others are. */
    readonly isMeant: (literal: number) => boolean;
}
/** Finds many literals in one pass. */
export interface Automaton {
    scan(bytes: Uint8Array, start: number, end: number, onHit: OnHit, quiet?: Quiet): void;
}
/** See {@link literalTable} for what `literals` may be. */
export declare function automatonOf(literals: readonly string[]): Automaton;
/**
 * Aho-Corasick (Aho, Corasick 1975), one step a byte, whatever the bytes; hits come in order of their end. A step is worked out when
 * it is first taken: of the hundreds of thousands that there are a short text takes a few hundred.
 */
export declare function automatonOn(table: LiteralTable): Automaton;
/** The state behind a byte of a class: that of the longest suffix of what was read which a literal begins with. */
export declare function stepsOf(table: LiteralTable): (state: number, byteClass: number) => number;
/** The literals that end in a state, the longest first. */
export declare function outputsOf({ ends, suffix }: LiteralTable, state: number): readonly number[];
