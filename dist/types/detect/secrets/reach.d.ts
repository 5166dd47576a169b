/** No match of a pattern is longer, and none of a `value`. */
export declare const MATCH_REACH = 4096;
/** A `block` is read this far behind its beginning, and this far before it. */
export declare const BLOCK_REACH = 17000;
export declare const BLOCK_REACH_BEFORE = 6144;
/** A run of base64 is followed this far to either side of a match. */
export declare const BASE64_REACH = 256;
/** Variables, hosts and base URLs this many lines away, and no more bytes than this, say whose key it is. */
export declare const CONTEXT_LINES = 5;
export declare const CONTEXT_BYTES = 4096;
/** A word of a product stands this near, where the variable's name is anybody's. */
export declare const NEARBY_BYTES = 8192;
