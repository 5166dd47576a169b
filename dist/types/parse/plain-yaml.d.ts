import type { SourceText } from "./compose-source-text.ts";
import type { YamlNode } from "./yaml-nodes.ts";
/**
 * The one document of `text`; `undefined` when something in it is not plain, which says nothing about whether it is YAML. The nodes are
 * those that the library's would be, marks included. Linear in `source`.
 */
export declare function plainYaml(text: SourceText, source: string): YamlNode | undefined;
