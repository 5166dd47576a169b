/** Whether it signs one request. */
export declare function isSignature(value: string): boolean;
/** A JSON Web Token or the beginning of one (RFC 7515): its own rule knows whether it is whole and whose it is. */
export declare function isWebToken(value: string): boolean;
/** Mostly bytes that are written by their numbers: `\xd1\x91`, `%3A%40c`. */
export declare function isWrittenByNumbers(value: string): boolean;
