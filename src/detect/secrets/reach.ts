// How far from a literal the bytes lie that decide whether it is a finding, and which. Whoever matches only a part of a document
// (document.regions) widens its regions by these, and gets what a scan of the whole would say about them.

/** No match of a pattern is longer, and none of a `value`. */
export const MATCH_REACH = 4096;
/** A `block` is read this far behind its beginning, and this far before it. */
export const BLOCK_REACH = 17_000;
export const BLOCK_REACH_BEFORE = 6144;
/** A run of base64 is followed this far to either side of a match. */
export const BASE64_REACH = 256;
/** Variables, hosts and base URLs this many lines away, and no more bytes than this, say whose key it is. */
export const CONTEXT_LINES = 5;
export const CONTEXT_BYTES = 4096;
/** A word of a product stands this near, where the variable's name is anybody's. */
export const NEARBY_BYTES = 8192;
