import type { DocumentDetector } from "../detect/family.ts";
import { type Detection } from "../model/detection.ts";
import { type SnapshotPair } from "../model/document.ts";
import { type ScanResult, type Summary } from "../model/finding.ts";
import type { Problem, Skipped } from "../model/problem.ts";
import type { RepairOptions } from "../model/repair.ts";
import type { RuleBook } from "../model/rule.ts";
import { type Language } from "../model/text.ts";
import type { VerifyKeys } from "../model/verification.ts";
import type { Source } from "../source/source.ts";
import type { DetectedText } from "./detected-text.ts";
import { type Firsts } from "./firsts.ts";
import type { MarkedText } from "./inline-exceptions.ts";
import type { Part } from "./part.ts";
import { type JudgeOptions } from "./placed.ts";
import { type Ids } from "./result.ts";
/** All that the detectors brought. */
export interface Detected {
    readonly texts: readonly DetectedText[];
    /** Of a scan of history: which commits brought what. */
    readonly firsts: Firsts;
    /** Of the families that judge whole projects. */
    readonly whole: readonly Detection[];
    readonly pair: SnapshotPair;
    readonly rules: RuleBook;
    readonly problems: readonly Problem[];
    readonly coverage: Omit<Summary["coverage"], "skipped"> & {
        readonly skipped: readonly Skipped[];
    };
    readonly ids: Ids;
    /** Head's documents that may hold exceptions. */
    readonly marked: readonly MarkedText[];
    readonly detect: DocumentDetector;
    readonly hasBase: boolean;
    readonly committed: Source["committed"];
    /** Of a shard: what it told of is not all, and this is what the whole needs to know of it. */
    readonly part?: Part;
}
interface Options extends JudgeOptions {
    readonly language: Language;
    readonly today: string;
    readonly acceptsNew?: boolean;
    readonly coversAll?: boolean;
    readonly tellsEach?: boolean;
    readonly verify?: VerifyKeys;
    readonly foldsAlike?: boolean;
    readonly inBoth?: boolean;
    /** Absent: repairs are not asked for. */
    readonly repairs?: RepairOptions;
}
export declare function resultOf(options: Options, detected: Detected): Promise<ScanResult>;
export {};
