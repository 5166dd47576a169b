/**
 * Whether `glob` fits the path, dot files included. `*`, `**`, `?`, `[…]` and `{…,…}` mean what they always mean; parentheses, `|` and
 * a leading `!` are themselves, so that no glob makes a match run long, and a folder `(auth)` can be named.
 */
export declare function fits(glob: string, path: string): boolean;
/** Whether the glob leaves no path out. */
export declare function fitsAll(glob: string): boolean;
