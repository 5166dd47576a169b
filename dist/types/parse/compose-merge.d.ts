import type { Mark } from "./compose-source-text.ts";
import type { MapNode, YamlNode } from "./yaml-nodes.ts";
/** What a merge tells its caller. */
export interface MergeContext {
    /** Called where compose refuses to merge two values of different kinds; the later one then stands alone. */
    refuse(at: Mark): void;
    /**
     * Both values stand in one file: in one of the project, as they are written there, or in one that is only extended, which compose has
     * made canonical by then. Else the earlier one alone is canonical.
     */
    readonly sameFile?: "as-written" | "as-read";
    /** Called with the entries about to be copied; false: too many by now, and the later value stands alone. */
    spend(entries: number): boolean;
}
/**
 * `over` merged over `base` at `path` (`["services", "api"]`); neither is changed. What is tagged stays tagged, since it may go over a
 * third: {@link withoutTags} ends it.
 */
export declare function mergeNodes(base: YamlNode, over: YamlNode, path: readonly string[], context: MergeContext): YamlNode;
/** Each place once: files that include each other in many ways bring the same ones again and again. */
export declare function joinedKeys(before: readonly Mark[], after: readonly Mark[]): readonly Mark[];
/** Equal for equal values, however they are written. */
export declare function canonicalText(node: YamlNode): string;
/** `["NAME=value", "NAME"]` as a map; a name without a value has null. Anything else that is no map is empty. */
export declare function asKeyed(node: YamlNode): MapNode;
/** A list of names as a map of them. */
export declare function asNames(node: YamlNode): MapNode;
/** `build: PATH` in its long form. */
export declare function asBuild(node: YamlNode): MapNode;
/** `node` without what `!reset` takes away; an `!override` has done its work and goes. What has neither stays the same node. */
export declare function withoutTags(node: YamlNode): YamlNode;
