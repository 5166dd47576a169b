/** In lower hex, of the text in UTF-8. */
export declare function sha256(text: string): string;
