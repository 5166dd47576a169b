import type { ComposeProject } from "../parse/compose-project.ts";
import type { YamlNode } from "../parse/yaml-nodes.ts";
export type Plain = string | null | PlainMap | Plain[];
export interface PlainMap {
    [name: string]: Plain;
}
/** The merged files, and what each service gets of env files; `undefined` where it is larger than anyone writes by hand. */
export declare function plainModel(project: ComposeProject): PlainMap | undefined;
/** One value of it. */
export declare function plainValue(node: YamlNode, budget?: {
    left: number;
}): Plain;
/** The map at `path`, made where there is none. */
export declare function mapIn(model: PlainMap, ...path: readonly string[]): PlainMap;
/** The list at `name` of `map`, made where there is none. */
export declare function listIn(map: PlainMap, name: string): Plain[];
/** The service in a model. */
export declare function serviceIn(model: PlainMap, name: string): PlainMap;
export declare function isPlainMap(value: Plain | undefined): value is PlainMap;
/** A copy that may be changed. */
export declare function copyOf(model: PlainMap): PlainMap;
/** Whether both say the same. */
export declare function isSameModel(a: PlainMap, b: PlainMap): boolean;
