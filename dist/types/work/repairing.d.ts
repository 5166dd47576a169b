import type { HiddenSecret } from "../detect/shown-line.ts";
import type { SnapshotPair } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";
import type { RepairOptions, Repairs } from "../model/repair.ts";
import type { Language } from "../model/text.ts";
import { type TextView } from "../parse/text-view.ts";
import type { Placed } from "./placed.ts";
/** A finding with the detections that it tells, those of a group too. */
export interface ToldFinding {
    readonly finding: Finding;
    readonly members: readonly Placed[];
}
/** Where a secret of the file stands, as far as anyone knows. */
export type SecretsOf = (view: TextView, path: string) => readonly HiddenSecret[];
interface RepairingRoom {
    readonly pair: SnapshotPair;
    readonly language: Language;
    readonly options: RepairOptions;
    readonly secretsOf: SecretsOf;
}
/** Repairs of what head has and nobody accepted. */
export declare function repairing(told: readonly ToldFinding[], { pair, language, options, secretsOf }: RepairingRoom): Promise<Repairs>;
export {};
