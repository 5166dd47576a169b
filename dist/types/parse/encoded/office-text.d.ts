import { type DecodedText } from "./decoded-text.ts";
/** Whether `bytes` are the part of such a document that holds its text. */
export declare function isOfficeText(bytes: Uint8Array): boolean;
/** The paragraphs without their markup, a line each, some together. Linear; never throws. */
export declare function officeTexts(bytes: Uint8Array): Generator<DecodedText>;
