import type { Snapshot } from "../model/document.ts";
import type { Declined, Repair, RepairOptions } from "../model/repair.ts";
import type { Language } from "../model/text.ts";
import { type RepairTarget } from "./repair-target.ts";
/** What the files of a repair are looked up in, and which of their lines nobody may see. */
export interface RepairRoom {
    readonly head: Snapshot;
    readonly language: Language;
    readonly options: RepairOptions;
    /** Whether a secret stands on one of these lines, from 1. */
    readonly holdsSecret: (path: string, startLine: number, endLine: number) => boolean;
}
interface Made {
    readonly repairs: readonly Repair[];
    readonly declined: readonly Declined[];
}
/**
 * Repairs of what `targets` name. Each one, alone and with those before it, makes of its project exactly the model that
 * it has to; where that is not so it is declined, and so is what cannot be written with certainty. Reads `head` and nothing else.
 */
export declare function repairsOf(targets: readonly RepairTarget[], room: RepairRoom): Promise<Made>;
export {};
