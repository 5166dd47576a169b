import type { Service } from "./compose-service.ts";
import type { ScalarNode } from "./yaml-nodes.ts";
/** A word of a command, without its quotes. */
export interface Word {
    readonly text: string;
    readonly scalar: ScalarNode;
    /** Where it stands in `scalar.value`. With `isExact`, `text` is what stands there. */
    readonly from: number;
    readonly to: number;
    readonly isExact: boolean;
    /** A command begins here: at the start, behind `;`, `|` or `&`, or in quotes. */
    readonly isFirst: boolean;
}
/** The words of `entrypoint` and then `command`, as they are run one after the other. */
export declare function startWords({ entrypoint, command }: Service): readonly Word[];
/** The words of `healthcheck.test`. */
export declare function healthWords({ node }: Service): readonly Word[];
/** The words of a command's items. Linear for each level of quotes, of which there are few. */
export declare function commandWords(scalars: readonly ScalarNode[]): readonly Word[];
