/** No less than what may stand between a name and its operator. */
export declare const BETWEEN = 64;
export declare const BLANKS: Uint8Array<ArrayBufferLike>;
/** Told the operators in a range. */
type FarOperators = (from: number, to: number, asked: number[]) => void;
export declare function operatorsOf(bytes: Uint8Array, read: typeof readFarOperators): FarOperators;
/** Behind the name of a column in a list of them. */
export declare function isColumn(bytes: Uint8Array, to: number): boolean;
export declare const MOST_TO_ROW = 480;
export declare function readRowOperators(bytes: Uint8Array, start: number, end: number): readonly number[];
/** Tells whether a row of SQL may be opened so near behind an offset that a name there, in a list of others, is given a value. Looks at no byte twice. */
export declare function rowsNear(bytes: Uint8Array): (at: number) => boolean;
export declare function readFarOperators(bytes: Uint8Array, start: number, end: number): readonly number[];
/** Those behind the word `key`, which belongs to the block that it stands in. */
export declare function readKeyOperators(bytes: Uint8Array, start: number, end: number): readonly number[];
export {};
