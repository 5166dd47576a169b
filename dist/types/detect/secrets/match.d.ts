import type { Detection } from "../../model/detection.ts";
import type { OnFiltered } from "../../model/filter-reason.ts";
import type { Span } from "../../model/span.ts";
import type { Assignment } from "../../parse/assignments.ts";
import type { Pattern } from "./compiled-rules.ts";
import type { NearbyWords } from "./nearby-words.ts";
import type { Surroundings } from "./surroundings.ts";
import type { TextWindow } from "./text-window.ts";
/** A detection, and where its variable's name stands. */
export interface Found {
    readonly detection: Detection;
    readonly name?: Span;
    /** Lower is surer. */
    readonly certainty: number;
    /** Characters of the variable's name that told whose it is, where they did. */
    readonly named?: number;
}
/** The document that is judged, and what was told of it so far. */
export interface Scene {
    readonly bytes: Uint8Array;
    readonly path: string;
    readonly window: TextWindow;
    readonly around: Surroundings;
    readonly nearby: NearbyWords;
    readonly onFiltered: OnFiltered;
    readonly found: Found[];
}
/** What was matched: the secret in it, and all of it. */
export interface Match {
    readonly secret: Span;
    readonly whole: Span;
    readonly assignment?: Assignment;
}
/** Adds to `found` what is told of the match, or tells why nothing is. */
export declare function judgeMatch(scene: Scene, pattern: Pattern, match: Match): void;
