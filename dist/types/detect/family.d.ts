import type { Detection } from "../model/detection.ts";
import type { Document, Snapshot, SnapshotPair } from "../model/document.ts";
import type { OnFiltered } from "../model/filter-reason.ts";
import type { Problem } from "../model/problem.ts";
import type { TextView } from "../parse/text-view.ts";
/** A family that judges one document at a time. Called for head's bytes and for base's; never throws on any input. */
export type DocumentDetector = (view: TextView, document: Pick<Document, "path" | "origin" | "regions">, onFiltered?: OnFiltered) => readonly Detection[];
/** A family that judges whole projects, base against head. */
export interface SnapshotFamily {
    /** Each file is judged by itself, so that a file which only a commit on the way held can be judged too. */
    readonly judgesFilesAlone?: boolean;
    /**
     * Reads in `snapshot` all that {@link SnapshotFamily.detect} will read; called repeatedly until it reads nothing new.
     * `changedPaths` are those of the pair to come; without them everything there is must be read.
     * Also loads what reading takes, which is why `detect` may not come first.
     */
    explore(snapshot: Snapshot, changedPaths?: readonly string[]): Promise<void>;
    detect(pair: SnapshotPair): SnapshotDetections;
}
export interface SnapshotDetections {
    readonly detections: readonly Detection[];
    readonly problems: readonly Problem[];
}
