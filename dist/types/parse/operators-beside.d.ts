/** No name is longer, but for what marks it. */
export declare const LONGEST_NAME = 100;
/** Operators that are bytes of names too: dashes, and the last bytes of Chinese ones. */
export declare function askInside(bytes: Uint8Array, from: number, to: number, asked: number[]): void;
/** Asks what follows the name that ends at `to`; whether its value may have a key of its own. */
export declare function askBehind(bytes: Uint8Array, to: number, asked: number[], isWhole?: boolean): boolean;
/** Asks what stands before the name that begins at `from`; whether its value may have a key of its own. */
export declare function askBefore(bytes: Uint8Array, from: number, asked: number[]): boolean;
