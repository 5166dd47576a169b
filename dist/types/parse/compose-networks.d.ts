import type { ComposeProject } from "./compose-project.ts";
import type { Mark } from "./compose-source-text.ts";
/**
 * Whether containers on the network reach no other than each other. `unknown`: a variable without a value decides, or the network
 * is made elsewhere.
 */
export declare function isolationOf({ root }: ComposeProject, network: string): "internal" | "open" | "unknown";
/** Where the network is said to be internal or not, else where it is defined; nothing for one that is only used. */
export declare function networkMarks({ root }: ComposeProject, network: string): readonly Mark[];
