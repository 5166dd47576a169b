import type { DocumentDetector } from "../detect/family.ts";
import type { Document } from "../model/document.ts";
import type { DetectedText } from "./detected-text.ts";
/** A path that is told of by itself. */
export type Name = Pick<Document, "path" | "exposure" | "commit" | "stage" | "brought">;
/** Whether the document's path is new: nothing was there, or it had another name. */
export declare function isNewName({ path, base }: Document): boolean;
/**
 * Those of `names` that hold secrets, in order, each as a text of its own. Hot: it is given every path that a scan meets, and almost
 * none holds anything.
 */
export declare function detectInNames(names: readonly Name[], detect?: DocumentDetector): readonly DetectedText[];
