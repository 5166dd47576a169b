import type { ObjectReader } from "./objects.ts";
export interface NamedCommit {
    readonly id: string;
    readonly tree: string;
}
/**
 * The commit of a revision, tags peeled. Throws StackgateError `bad-revision`, `no-such-revision`, `no-such-commit`, or
 * `ambiguous-revision` where git would choose between commits, since a tag may be named like the base on purpose.
 */
export declare function namedCommit(objects: ObjectReader, revision: string, option: string): Promise<NamedCommit>;
/** Refuses what git would read as an option, or as more than one name. */
export declare function checkRevision(revision: string): string;
/** The tree that a commit's bytes name. */
export declare function treeOf(commit: Buffer): string;
