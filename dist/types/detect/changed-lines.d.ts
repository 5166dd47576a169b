import type { Snapshot } from "../model/document.ts";
import { type Mark } from "../parse/compose-source-text.ts";
/** Picks among places the one that stands on a line the other side does not have. */
export interface LineComparison {
    /** Of head's marks; a mark over several lines is cut to its first changed one. The first mark when nothing changed. */
    inHead(marks: readonly [Mark, ...Mark[]]): Mark;
    /** Of base's marks, on a line that head has lost. */
    inBase(marks: readonly [Mark, ...Mark[]]): Mark;
}
/** Lines are compared file by file, by path. */
export declare function compareLines(base: Snapshot | undefined, head: Snapshot): LineComparison;
