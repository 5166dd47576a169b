/** What stands in keys that were typed by hand: tried first. */
export declare const firstWords: () => ReadonlySet<string>;
/** Frequent words of English prose, names, and the pinyin of what stands in such keys. */
export declare const otherWords: () => ReadonlySet<string>;
