import type { Document } from "../model/document.ts";

/** The documents, those together that come one after another with the very same bytes. One more than the group is in memory. */
export async function* bySameBytes(documents: AsyncIterable<Document>): AsyncGenerator<readonly Document[]> {
  let group: Document[] = [];
  for await (const document of documents) {
    if (group.length > 0 && group[0]?.bytes !== document.bytes) {
      yield group;
      group = [];
    }
    group.push(document);
  }
  if (group.length > 0) yield group;
}
