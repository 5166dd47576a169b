import type { SourceText } from "./compose-source-text.ts";
import { plainYaml } from "./plain-yaml.ts";
import { yamlLibrary } from "./yaml-library-loader.ts";
import type { YamlFile } from "./yaml-nodes.ts";

const MAX_LENGTH = 1024 * 1024;
const MAX_DOCUMENTS = 100;

const known = new WeakMap<SourceText, YamlFile>();

/**
 * Parsed once for the same text; text that is too large or too deep has no documents. Throws nothing but what {@link withYamlLibrary}
 * waits for.
 */
export function parseYaml(text: SourceText): YamlFile {
  const found = known.get(text);
  if (found !== undefined) return found;
  const file = parse(text);
  known.set(text, file);
  return file;
}

function parse(text: SourceText): YamlFile {
  const source = text.view.string();
  if (source.length > MAX_LENGTH || documentMarks(source) > MAX_DOCUMENTS)
    return { text, documents: [], failures: [{ kind: "too-large", at: { text, start: 0, end: 0 }, detail: "" }] };
  const plain = plainYaml(text, source);
  return plain === undefined ? yamlLibrary()(text, source) : { text, documents: [plain], failures: [] };
}

/** Each document costs the parser a schema of its own. */
function documentMarks(source: string): number {
  let count = 0;
  for (const mark of ["\n---", "\n..."]) {
    for (let at = source.indexOf(mark); at >= 0 && count <= MAX_DOCUMENTS; at = source.indexOf(mark, at + 1)) count++;
  }
  return count;
}
