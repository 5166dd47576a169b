/**
 * Whether `glob` fits the path, dot files included. `*`, `**`, `?`, `[…]` and `{…,…}` mean what they always mean; parentheses, `|` and
 * a leading `!` are themselves, so that no glob makes a match run long, and a folder `(auth)` can be named.
 */
export declare function fits(glob: string, path: string): boolean;
/**
 * Whether matching the glob takes little time on any path: at most three `*` in a part of it, three `**` and three `{`. The engine
 * beneath tries each place for each of them, and each choice for each choice before it.
 */
export declare function isSimple(glob: string): boolean;
/** Whether the globs together leave no path out. */
export declare function fitAll(globs: readonly string[]): boolean;
