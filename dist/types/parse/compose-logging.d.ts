import type { Service } from "./compose-service.ts";
import type { Mark } from "./compose-source-text.ts";
import type { ScalarNode } from "./yaml-nodes.ts";
/** `logging:` of a service. */
export interface Logging {
    /** Its key, in each file that has one. */
    readonly keys: readonly Mark[];
    /** Absent: that of the daemon, `json-file` unless someone changed it. */
    readonly driver?: ScalarNode;
    readonly option: (name: string) => ScalarNode | undefined;
}
/** `undefined` when the service says nothing. */
export declare function loggingOf({ node }: Service): Logging | undefined;
