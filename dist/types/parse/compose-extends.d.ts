import { type Loading, type Scope } from "./compose-loading.ts";
import type { MapNode } from "./yaml-nodes.ts";
/** Fills in `extends` in the files of one chain, which share their environment; each extended file is read once. */
export declare function extender(scope: Scope, loading: Loading): (root: MapNode, path: string) => MapNode;
