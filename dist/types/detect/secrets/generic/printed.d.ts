/** Base64 of a sentence, of words or of a row of digits, as in every example of it. */
export declare function saysWords(value: string): boolean;
/** Of RFC 6749, 4226 and 7235, of Google Authenticator's documentation; and rows of the alphabet and of digits, `abc123def456`. */
export declare function isPrinted(value: string): boolean;
