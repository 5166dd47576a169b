/** Work that runs already and is asked for later: its failure is thrown whenever it is asked for, and only then. */
export declare function started<T>(work: Promise<T>): () => Promise<T>;
/** Work that starts when it is first asked for, and is done once. */
export declare function lazy<T>(work: () => Promise<T>): () => Promise<T>;
