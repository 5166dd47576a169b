/**
 * Tells whether surely no name of an assignment and no host holds the word at `[start, end)`, all of it in one run of letters, digits
 * and `_`. Words come by their end. A bounded look at the bytes of a run, whatever the number of its words.
 */
export declare function quietWords(bytes: Uint8Array): (start: number, end: number) => boolean;
