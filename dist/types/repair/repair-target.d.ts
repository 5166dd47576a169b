import type { RepairSentenceId } from "../messages/repair.ts";
import type { RepairOptions, SecretMove, TextChange } from "../model/repair.ts";
import type { Values } from "../model/text.ts";
import type { ComposeProject } from "../parse/compose-project.ts";
import type { Service } from "../parse/compose-service.ts";
import type { SourceText } from "../parse/compose-source-text.ts";
import type { PlainMap } from "./plain-model.ts";
/** A detection, and the finding that it is told by. */
export interface RepairTarget {
    readonly ruleId: string;
    /** `5432/tcp`, a variable's name, a network: what the rule has as its subject. */
    readonly subject: string;
    readonly service?: string;
    /** Key of the project; absent: it is told from the path. */
    readonly project?: string;
    readonly path: string;
    /** From 1. */
    readonly line: number;
    /** What base had in its place, where head lost that. */
    readonly was?: string;
    /** Where the secret stands: a byte span of the text as it is scanned. */
    readonly secret?: {
        readonly start: number;
        readonly end: number;
    };
    /** Whose published default the secret is. */
    readonly product?: string;
    readonly fingerprint: string;
}
/** A service that a repair is looked for. */
export interface ServiceContext {
    readonly target: RepairTarget;
    readonly project: ComposeProject;
    readonly service: Service;
    readonly options: RepairOptions;
}
/** Changes of one text. */
export interface Proposal {
    readonly kind: "proposal";
    readonly text: SourceText;
    readonly changes: readonly TextChange[];
    /** Makes of the model that was the one that has to be there afterwards. */
    readonly expect: (model: PlainMap) => void;
    readonly title: RepairSentenceId;
    readonly note?: RepairSentenceId;
    readonly values: Values;
    /** The value of `variable`, which stands at these UTF-16 indices, has to be in the env file. */
    readonly move?: Omit<SecretMove, "to"> & {
        readonly value: string;
    };
}
interface Refusal {
    readonly kind: "refusal";
    readonly reason: RepairSentenceId;
    readonly values?: Values;
}
export type Answer = Proposal | Refusal;
/** Why nothing is proposed. */
export declare function refuse(reason: RepairSentenceId, values?: Values): Refusal;
export {};
