import { type Document } from "../model/document.ts";
import { type InlineAllow } from "../parse/inline-allow.ts";
import type { TextView } from "../parse/text-view.ts";
/** A document with the mark of an exception somewhere in it. */
export interface MarkedText {
    readonly document: Document;
    readonly view: TextView;
}
/** A comment that accepts what is found on its line, or on the next one. */
export interface InlineException {
    readonly line: number;
    readonly rules: readonly string[];
    readonly reason: string;
    readonly until?: string;
    readonly isAlone: boolean;
}
/** A comment that was meant to be one and accepts nothing. */
export interface InlineFault {
    readonly line: number;
    readonly fault: Extract<InlineAllow, {
        kind: "malformed";
    }>["fault"] | "unknown";
    /** The rule that there is not. */
    readonly rule?: string;
}
/** Whether the text may hold an exception. Hot: asked of every document. */
export declare function isMarked({ bytes }: TextView): boolean;
/** Every exception of a text, by line. */
export interface InlineExceptions {
    readonly exceptions: ReadonlyMap<number, InlineException>;
    readonly faults: readonly InlineFault[];
}
/** Reads them, once a text. `isRule` knows the rules' ids. */
export declare function inlineExceptions(view: TextView, isRule: (id: string) => boolean): InlineExceptions;
/** The exceptions that speak of `line`: the one on it, and those that stand alone on the lines right above. */
export declare function exceptionsAt({ exceptions }: InlineExceptions, line: number): readonly InlineException[];
/** Whether exceptions of the document can be meant so: it is head's own file. */
export declare function mayExcept(document: Document | undefined): boolean;
/** Of a document whose comments are told when they are faulty: prose shows what it speaks of. */
export declare function tellsFaults(document: Document): boolean;
/** Whether the change wrote the line. */
export declare function isChangedLine({ changedLines }: Document, line: number): boolean;
