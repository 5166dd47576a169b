import type { DocumentDetector } from "../detect/family.ts";
import { type Slice } from "./large-files.ts";
/**
 * Says where in the slice something is to tell, or that slices cannot tell: the file is no plain text, or what is encoded in it goes on for
 * longer than what is searched around a slice. `read` gives bytes of the file; `undefined`: it cannot.
 */
export declare function lookThrough(slice: Slice, path: string, read: (start: number, end: number) => Uint8Array | undefined, detect: DocumentDetector): void;
