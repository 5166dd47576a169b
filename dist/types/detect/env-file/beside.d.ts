import type { RelatedPlace } from "../../model/detection.ts";
import type { Values } from "../../model/text.ts";
import type { EnvFile, SecretVariable } from "./env-file.ts";
import type { EnvFileChange } from "./env-file-rule.ts";
/** What a detection of the file is completed with. */
export interface Beside {
    readonly related: readonly RelatedPlace[];
    /** Key into the rule's fixes. */
    readonly fix?: string;
    readonly values: Values;
}
/** Of `file`, of which `secrets` are told. What is most telling comes first: reports show the first few places. */
export declare function besideFile({ path }: EnvFile, secrets: readonly SecretVariable[], change: EnvFileChange): Beside;
