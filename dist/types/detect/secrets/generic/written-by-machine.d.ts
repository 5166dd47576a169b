/** By the model of {@link randomness}. */
export declare function isMachineMade(value: string): boolean;
/** Letters and digits that spell nothing, `xkqvjwpt`: a password that no person would remember, and no name of anything. */
export declare function isGibberish(value: string): boolean;
/** Likewise, and no name, path or expression whatever marks it holds. */
export declare function isSurelyMachineMade(value: string): boolean;
/** Whether a part between marks is machine-made: in a row of short names each pair of letters across a mark surprises. */
export declare function holdsRandomPart(value: string): boolean;
/** What generators of salts write, WordPress's and Django's for two: all marks of the keyboard among letters of both cases. */
export declare function isMarkSoup(value: string): boolean;
/** What stands between two strings of a program when the end of one is taken for the beginning of another. */
export declare function isCode(value: string): boolean;
