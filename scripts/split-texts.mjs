// A rule's file holds its patterns and its sentences. The scanner needs the patterns on every run, the sentences only when it
// reports. Whatever a module named `texts` imports is therefore built as a second module of the same source, so that tree
// shaking leaves the patterns in one chunk and the sentences in another.
import { readFile } from "node:fs/promises";

const MARK = "?texts";

export function splitTexts() {
  return {
    name: "split-texts",
    async resolveId(specifier, importer) {
      if (importer === undefined || !specifier.startsWith(".")) return null;
      const inside = importer.endsWith(MARK);
      if (!inside && !/[/\\]texts(?:\.gen)?\.ts$/.test(importer)) return null;
      const resolved = await this.resolve(specifier, inside ? importer.slice(0, -MARK.length) : importer, {
        skipSelf: true,
      });
      return resolved === null || resolved.external ? resolved : { ...resolved, id: `${resolved.id}${MARK}` };
    },
    async load(id) {
      if (!id.endsWith(MARK)) return null;
      return { code: await readFile(id.slice(0, -MARK.length), "utf8"), moduleType: "ts" };
    },
  };
}
