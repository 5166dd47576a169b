/** Bytes in which every text of UTF-16 or UTF-32 stands as UTF-8; the same array where there is none. Linear; never throws. Hot. */
export declare function asciiCompatible(bytes: Uint8Array): Uint8Array;
/** As {@link asciiCompatible}, of a part of a file that {@link isWide} says no to. */
export declare function asciiCompatiblePart(bytes: Uint8Array): Uint8Array;
/** Whether a file that begins so is read as UTF-16 or UTF-32. {@link SAMPLE_BYTES} of it are enough. */
export declare function isWide(head: Uint8Array): boolean;
export declare const SAMPLE_BYTES: number;
