import type { Detection } from "../model/detection.ts";
import type { Document } from "../model/document.ts";
import type { TextView } from "../parse/text-view.ts";
/** Detections of one document's text. */
export interface DetectedText {
    readonly document: Document;
    readonly view: TextView;
    readonly detections: readonly Detection[];
}
