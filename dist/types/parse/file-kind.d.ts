/**
 * `config`: what stands behind a name is its value. `code`: only a quoted text is a value. `text`: prose, in which both are examples.
 * `unknown`: none of these by its name.
 */
export type FileKind = "config" | "code" | "text" | "unknown";
export declare function fileKindOf(path: string): FileKind;
/** A test, a fixture or an example, by its path. */
export declare function isTestPath(path: string): boolean;
/** Sentences of a user interface, by its path. */
export declare function isLocalePath(path: string): boolean;
