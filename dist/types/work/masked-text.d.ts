import type { DocumentDetector } from "../detect/family.ts";
/** Gives a text without the secrets that `detect` finds in it, and without `known` ones; one line, at most 300 characters. */
export declare function textMask(detect: DocumentDetector, known: () => readonly string[]): (text: string) => string;
