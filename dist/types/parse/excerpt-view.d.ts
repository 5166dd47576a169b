import type { Excerpt } from "../model/document.ts";
import { type TextView } from "./text-view.ts";
/** The view of a document's bytes; of an excerpt its lines and columns are those of the file, its offsets those of the parts. */
export declare function documentView({ bytes, excerpt }: {
    readonly bytes: Uint8Array;
    readonly excerpt?: Excerpt;
}): TextView;
