// Sentences of places beside a finding; every compose rule has them.
import type { Text } from "../../model/text.ts";

/** By key of `RelatedPlace.message`. */
export const relatedTexts: { readonly was: Text; readonly alsoHere: Text } = {
  was: { en: "before the change", zh: "改动之前" },
  alsoHere: { en: "this has a part in it", zh: "此处也参与决定该值" },
};
