/** Shorter ones have weights of their own: what people choose is short, and so are words. */
export declare const SHORT = 16;
/** Letters by their place in the alphabet, then digits, then all else. */
export declare const SYMBOLS = 28;
/** From 0 (a word, an identifier, a path) to 1 (random characters). */
export declare function randomness(value: string): number;
/** Bits by which the second symbol of a pair surprises whoever knows the first: `table[first * SYMBOLS + second]`, a character each. */
export declare function surpriseOf(table: string): (first: number, second: number) => number;
/** Whether people hardly ever write three letters in a row: six of the table's bits in each character, from `0` on. */
export declare function rarityOf(table: string): (triple: number) => boolean;
/** What the model looks at; the first is the constant. */
export declare function featuresOf(value: string, surprise: (first: number, second: number) => number, isRare: (triple: number) => boolean): readonly number[];
export declare function symbolOf(code: number): number;
