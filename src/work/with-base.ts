import type { Document } from "../model/document.ts";
import type { LineRange } from "../model/span.ts";
import { changedLines } from "../parse/line-diff.ts";
import { textView } from "../parse/text-view.ts";

/** `document` against `base`; which lines differ is worked out when somebody asks. */
export function withBase(document: Document, base: NonNullable<Document["base"]>): Document {
  let lines: readonly LineRange[] | undefined;
  return {
    ...document,
    base,
    get changedLines() {
      lines ??= changedLines(textView(base.bytes).bytes, textView(document.bytes).bytes);
      return lines;
    },
  };
}
