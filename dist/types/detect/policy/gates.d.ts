import type { Snapshot } from "../../model/document.ts";
import { type Mark } from "../../parse/compose-source-text.ts";
/** Something that a gate is told, and where. */
export interface Setting {
    readonly value: string;
    readonly at: Mark;
}
export interface Gate {
    readonly path: string;
    /** Of the job. */
    readonly job: string;
    readonly at: Mark;
    /** `OWNER/NAME` of the action, or `command` for a step that types it. */
    readonly runner: string;
    /** Conditions, `continue-on-error` and inputs, by names such as `job.if`, `step.continue-on-error`, `with.fail-on`, `on`. */
    readonly settings: ReadonlyMap<string, Setting>;
}
/** Every gate of the snapshot's workflows, in path order. Throws nothing but what the YAML library's loader waits for. */
export declare function gatesIn(snapshot: Snapshot): readonly Gate[];
