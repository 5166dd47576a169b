/** In lower hex, of bytes or of a text in UTF-8. */
export declare function sha256(text: string | Uint8Array): string;
