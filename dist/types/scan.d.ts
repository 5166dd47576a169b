import { type Snapshot } from "./model/document.ts";
import type { ScanResult } from "./model/finding.ts";
import type { OnProgress } from "./model/progress.ts";
import type { RepairOptions } from "./model/repair.ts";
import type { ShardAsked } from "./model/shard.ts";
import type { Language } from "./model/text.ts";
import type { VerifyKeys } from "./model/verification.ts";
import { type Policy } from "./policy/policy.ts";
import type { Source } from "./source/source.ts";
import type { OnFound } from "./work/early.ts";
import type { Noting } from "./work/ledger.ts";
import { type Threads } from "./work/threads.ts";
/** One scan: what to look at, by which policy, told in which language. */
export interface ScanRequest extends Partial<Chosen> {
    readonly source: Source;
    /** Told of each document that was scanned, for a source that asks it which ones need not be. */
    readonly ledger?: Noting;
    /** Exceptions in comments that the change itself brings count, as on one's own machine. Absent: they are told, and wait. */
    readonly acceptsNew?: boolean;
    /** What several threads are made of, for much that lies on the disk. Absent: there is one. */
    readonly threads?: Threads;
    /** All there is is looked at: exceptions that accept nothing are told. */
    readonly coversAll?: boolean;
    /** Looks at head beside the rules: called until it reads nothing new, the last time with all that there is. */
    readonly observe?: (head: Snapshot, changedPaths: readonly string[]) => Promise<void>;
    /** Each is told by itself, what the summary gate would tell as one too. */
    readonly tellsEach?: boolean;
    /** Told now and then how far it has come. */
    readonly onProgress?: OnProgress;
    /** Told of what is found while the scan goes on, as far as a document alone can say it: the result may tell it otherwise. */
    readonly onFound?: OnFound;
    /** Asks providers about the keys that are found. Absent: nobody is asked. */
    readonly verify?: VerifyKeys;
    /** What warns alike in one folder of tests, examples or documents is told once, with each of its places. */
    readonly foldsAlike?: boolean;
    /** Of a source that was made for this shard: what is told is its part of the whole. */
    readonly shard?: ShardAsked;
    /** Also told in the other language, by {@link ScanResult.translated}. */
    readonly inBoth?: boolean;
    /** Also what can be repaired of what is found, by {@link ScanResult.repairs}. */
    readonly repairs?: RepairOptions;
}
/** What stands where a request says nothing. */
interface Chosen {
    /** The rules' own gates, and no exceptions. */
    readonly policy: Policy;
    /** English. */
    readonly language: Language;
    /** Also rules that are off by default; they stay off. */
    readonly allRules: boolean;
    /** YYYY-MM-DD, for exceptions that end; all of those are over. */
    readonly today: string;
}
/**
 * Scans what `source` yields, and closes it. Throws StackgateError where nothing could be scanned; what kept only a part
 * from being scanned is in `problems`, and the verdict is then never clean.
 */
export declare function scan(asked: ScanRequest): Promise<ScanResult>;
export {};
