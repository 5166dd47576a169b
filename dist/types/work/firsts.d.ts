import type { Detection } from "../model/detection.ts";
import type { Brought, Document } from "../model/document.ts";
import type { TextView } from "../parse/text-view.ts";
import type { DetectedText } from "./detected-text.ts";
/** What is one thing to people, wherever in a file it stands and in however many commits. Holds the secret itself: it stays here. */
export declare function identityOf({ ruleId, place, subject, secret }: Detection, document: Document | undefined, view: TextView | undefined): string;
export interface Firsts {
    /** Takes in a document; whether any of its detections was not there before it, as far as is known. */
    add(text: DetectedText): boolean;
    /** The first commit that held it; `undefined` where none is known. */
    of(detection: Detection, document: Document | undefined, view: TextView | undefined): Brought | undefined;
}
export declare function firstsOf(): Firsts;
/** By commit, parents before children; what no commit brought comes last. */
export declare function inOrder(texts: readonly DetectedText[]): readonly DetectedText[];
