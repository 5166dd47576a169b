import type { Document, SnapshotPair } from "../model/document.ts";
/** Base and head that hold `document` alone, for a family that judges files by themselves. */
export declare function singleFilePair(document: Document, hasBase: boolean): SnapshotPair;
