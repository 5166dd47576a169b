/** Bytes in which every text of UTF-16 or UTF-32 stands as UTF-8; the same array where there is none. Linear; never throws. Hot. */
export declare function asciiCompatible(bytes: Uint8Array): Uint8Array;
