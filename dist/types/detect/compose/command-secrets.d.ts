import type { Service } from "../../parse/compose-service.ts";
import type { ScalarNode } from "../../parse/yaml-nodes.ts";
/** A place for a secret; what stands there may be a reference, and empty where a variable has no value. */
export interface SpokenSecret {
    /** As people type it: `--requirepass`, `PGPASSWORD`, a label's name. */
    readonly flag: string;
    /** The variable that would hold it. */
    readonly name: string;
    /** `probe`: a health check speaks it, which signs in with what is set elsewhere. */
    readonly kind: "secret" | "hash" | "probe";
    readonly text: string;
    readonly scalar: ScalarNode;
    readonly from: number;
    readonly to: number;
}
/** Of all that the service runs, and of its labels. */
export declare function spokenSecrets(service: Service): readonly SpokenSecret[];
