/**
 * A tree with a state for each beginning of a literal (state 0: nothing was read), numbered breadth first, so that the children of a
 * state lie side by side and a state's suffix comes before it. All arrays are by state, but for `classes`.
 */
export interface LiteralTable {
    /** By byte: its class, 0 for a byte of no literal. ASCII letters have one class in either case. */
    readonly classes: Uint8Array;
    /** How many classes there are, with class 0. */
    readonly width: number;
    /** The class of the byte that leads to a state from its parent; 0 for state 0. */
    readonly step: Uint8Array;
    /** The first child; the next state's entry is where the children end. One entry more than there are states. */
    readonly firstChild: Uint16Array;
    /** The state of the longest proper suffix. */
    readonly suffix: Uint16Array;
    /** 1 and the index of the literal that ends here; 0 where none does. */
    readonly ends: Uint16Array;
}
/** `literals` are lower case, not empty, and differ. Throws where they need more than 65,535 states. */
export declare function literalTable(literals: readonly string[]): LiteralTable;
/** The child of a state that this class leads to; 0 where there is none. */
export declare function childOf({ firstChild, step }: LiteralTable, state: number, byteClass: number): number;
/**
 * The table in base64, 16 bits a number: how many states and classes there are, `firstChild`, `suffix`, `ends`, `step` and `classes`.
 */
export declare function writeLiteralTable({ classes, width, step, firstChild, suffix, ends }: LiteralTable): string;
/** Reads what {@link writeLiteralTable} wrote, mostly in place. */
export declare function readLiteralTable(base64: string): LiteralTable;
/** Numbers below 65,536, the low byte first. */
export declare function writeWords(numbers: readonly number[]): string;
/** Reads what {@link writeWords} wrote. */
export declare function readWords(base64: string): Uint16Array;
