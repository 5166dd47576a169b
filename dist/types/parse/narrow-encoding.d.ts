export type NarrowEncoding = "utf-8" | LegacyEncoding | "latin1";
type LegacyEncoding = "gb18030" | "big5" | "shift_jis";
/** Never throws. */
export declare function narrowEncoding(bytes: Uint8Array): NarrowEncoding;
export {};
