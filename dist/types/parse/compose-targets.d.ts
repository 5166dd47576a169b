import type { YamlNode } from "./yaml-nodes.ts";
/** What an item of the field is for; `undefined` where the field has no such thing or the item does not tell. */
export declare function targetOf(field: string, item: YamlNode): string | undefined;
/** The items that count: the last one for each target, where the first stands. A final slash is told apart at first, and then not. */
export declare function lastForTargets(field: string, items: readonly YamlNode[]): readonly YamlNode[];
/** One item for each target: the last one, where the first stands. */
export declare function uniqueTargets(items: readonly YamlNode[], key: (item: YamlNode) => string | undefined): readonly YamlNode[];
