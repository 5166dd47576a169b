import type { SourceText } from "./compose-source-text.ts";
import type { YamlFile } from "./yaml-nodes.ts";
/** All of YAML. Never throws; text that is too deep has no documents. */
export declare function readByLibrary(text: SourceText, source: string): YamlFile;
