/**
 * `config`: what stands behind a name is its value. `script`: a quoted text is, as in `config`, and a bare word is an expression.
 * `code`: only a quoted text is a value, of whatever. `text`: prose, in which both are examples. `unknown`: none of these by its name.
 */
export type FileKind = "config" | "script" | "code" | "text" | "unknown";
export declare function fileKindOf(path: string): FileKind;
/** A test, a fixture or an example, by its path; the folder `t` holds tests since Perl. */
export declare function isTestPath(path: string): boolean;
/** Below a folder of documents. */
export declare function isDocumentation(path: string): boolean;
/** What runs on a change, with services that end with it, by its path. */
export declare function isPipelinePath(path: string): boolean;
/** Sentences of a user interface, by its path. */
export declare function isLocalePath(path: string): boolean;
