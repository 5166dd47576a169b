import type { Mark } from "./compose-source-text.ts";
import { type Growth, type Lookup } from "./interpolation.ts";
import type { ScalarNode, YamlNode } from "./yaml-nodes.ts";
/** `node` with its expressions replaced. A shared node stays shared. `refuse` is told of each `${` that begins no expression. */
export declare function interpolateTree(node: YamlNode, lookup: Lookup, refuse: (at: Mark) => void, growth: Growth): YamlNode;
/** `from` to `to` of the value as a scalar of its own, its place as exact as the text allows; the whole stays known as `item`. */
export declare function sliceScalar(node: ScalarNode, from: number, to?: number): ScalarNode;
/** Where `from` to `to` of the value stands, when it stands in one piece somewhere. */
export declare function markOfValue(node: ScalarNode, from?: number, to?: number): Mark | undefined;
/** Whether a default in an expression supplied some of the value. */
export declare function isFromDefault(node: ScalarNode): boolean;
