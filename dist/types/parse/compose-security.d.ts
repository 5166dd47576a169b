import type { MapNode, ScalarNode } from "./yaml-nodes.ts";
/** An entry of `security_opt`: `name:value` and `name=value` are equal. */
export interface SecurityOption {
    /** Empty where a variable without a value may stand for any. */
    readonly name: string;
    /** Absent: the name stands alone. */
    readonly value?: string;
    /** Name or value depends on a variable that nobody in the repository supplies. */
    readonly unknown: boolean;
    /** The list item. */
    readonly scalar: ScalarNode;
}
/** An entry of `cap_add` or `cap_drop`. */
export interface Capability {
    /** Upper case, without `CAP_`. */
    readonly name: string;
    readonly unknown: boolean;
    /** The list item. */
    readonly scalar: ScalarNode;
}
/** In the order of the list; of two with one name Docker takes the last. */
export declare function securityOptions(service: MapNode): readonly SecurityOption[];
/** The option that counts among those named `name`. */
export declare function securityOption(options: readonly SecurityOption[], name: string): SecurityOption | undefined;
/** In the order of the list. */
export declare function capabilities(service: MapNode, field: "cap_add" | "cap_drop"): readonly Capability[];
