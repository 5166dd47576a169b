/** `secret`: reading is enough, keys or all files lie there. `system`: the host obeys what is written there. `public`: anyone may read it. */
export type Sensitivity = "secret" | "system" | "public";
/** `path` as {@link normalPath} makes it; `isUnknown`: without a part that only a variable knows. `undefined`: nothing special. */
export declare function sensitivityOf(path: string, isUnknown: boolean): Sensitivity | undefined;
/** Administrators put programs of their own below `/usr/local`: each is no part of the system, its folders for all programs are. */
export declare function isLocalProgram(path: string): boolean;
/** A folder in root's home that is no place for keys: what programs keep for root themselves is hidden. */
export declare function isBelowRoot(path: string): boolean;
