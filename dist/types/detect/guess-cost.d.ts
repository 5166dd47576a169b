/** Bits: the logarithm of the number of guesses, of the cheapest way to write `text`. Of its first 128 characters, in bounded time. */
export declare function guessBits(text: string): number;
