import { lineWatch } from "../detect/secrets/line-watch.ts";
import type { Document } from "../model/document.ts";
import { lineChanges } from "./changed-text.ts";
import { type KeyedHash } from "./keyed-hash.ts";
/** A class of places, by one of them. */
export type ClassPlace = Pick<Document, "path" | "origin">;
/** A content, and what it was made of. */
export interface Version {
    readonly bytes: Buffer;
    readonly base?: {
        readonly resolved: Version;
        readonly copies: readonly number[];
    };
}
export interface Versions {
    /** Whether it certainly holds nothing at places of these classes. Bases come before what is made of them. */
    holdsNothing(version: Version, classes: readonly number[]): boolean;
}
/** How far before and behind a line a change has a say in it, in bytes. */
interface Reach {
    readonly before: number;
    readonly behind: number;
}
/** What decides how much of a content is looked at. */
export interface VersionsParts {
    readonly lineWatch: typeof lineWatch;
    readonly lineChanges: typeof lineChanges;
    readonly calm: Reach;
    readonly near: Reach;
    readonly far: Reach;
}
/** `parts`: others than these miss things. */
export declare function versionsOf(places: readonly ClassPlace[], hash: KeyedHash, parts?: Partial<VersionsParts>): Versions;
export {};
