import { type DecodedText } from "./decoded-text.ts";
/** Whether `bytes` are a notebook, whatever it is called. */
export declare function isNotebook(bytes: Uint8Array): boolean;
/** Each list of strings as one text, and each other string in which something is escaped. Linear; never throws. */
export declare function notebookTexts(bytes: Uint8Array): Generator<DecodedText>;
