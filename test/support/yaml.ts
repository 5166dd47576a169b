import { loadShapeCheck } from "../../src/parse/compose-shape-loader.ts";
import { withYamlLibrary, yamlLibrary } from "../../src/parse/yaml-library-loader.ts";

// For tests that parse at once, as a family does after it explored.
await withYamlLibrary(yamlLibrary);
await loadShapeCheck();
