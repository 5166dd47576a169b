import { type GitRoom } from "./git/run.ts";
/** The content of that SHA-256 in hex; `undefined` where this clone does not have it. */
export type LfsObjects = (oid: string) => Promise<Uint8Array | undefined>;
/**
 * Of the repository's own folder alone, whatever its settings say of another, and through no link. Git is asked where that is when the
 * first one is wanted.
 */
export declare function lfsObjects(room: GitRoom): LfsObjects;
