import type { SourceText } from "./compose-source-text.ts";
import type { YamlFile } from "./yaml-nodes.ts";
/**
 * Parsed once for the same text; text that is too large or too deep has no documents. Throws nothing but what {@link withYamlLibrary}
 * waits for.
 */
export declare function parseYaml(text: SourceText): YamlFile;
