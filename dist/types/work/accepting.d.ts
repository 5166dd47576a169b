import type { DocumentDetector } from "../detect/family.ts";
import type { SnapshotPair } from "../model/document.ts";
import type { Language } from "../model/text.ts";
import type { Policy } from "../policy/policy.ts";
import type { DetectedText } from "./detected-text.ts";
import type { FoundHere, Judged } from "./exceptions.ts";
import { type MarkedText } from "./inline-exceptions.ts";
import type { Part } from "./part.ts";
/** What exceptions are judged by. */
export interface Accepting {
    readonly policy: Policy;
    readonly language: Language;
    readonly today: string;
    readonly acceptsNew?: boolean;
    readonly coversAll?: boolean;
}
/** What was looked at. */
export interface LookedAt {
    readonly texts: readonly DetectedText[];
    readonly marked: readonly MarkedText[];
    readonly detect: DocumentDetector;
    readonly hasBase: boolean;
    readonly pair: SnapshotPair;
    readonly rules: Pick<ReadonlyMap<string, unknown>, "has">;
    readonly problems: readonly unknown[];
    /** Of a shard. */
    readonly part?: Part;
}
/** The findings, those that are accepted no longer blocking, and what is to be told. */
export declare function accepting(here: readonly FoundHere[], options: Accepting, { texts, marked, detect, hasBase, pair, rules, problems, part }: LookedAt): Promise<Judged>;
