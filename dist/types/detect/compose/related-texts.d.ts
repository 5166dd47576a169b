import type { Text } from "../../model/text.ts";
/** By key of `RelatedPlace.message`. */
export declare const relatedTexts: {
    readonly was: Text;
    readonly alsoHere: Text;
};
