import type { Detection } from "../model/detection.ts";
import type { SnapshotPair } from "../model/document.ts";
import type { Problem } from "../model/problem.ts";
import type { Rule } from "../model/rule.ts";
import type { Values } from "../model/text.ts";
import { type Mark } from "../parse/compose-source-text.ts";
import type { ConfigFailure } from "../parse/config-words.ts";
import type { Found, Guard } from "./found.ts";
/** What a rule looks at, one at a time. */
export interface ConfigUnit {
    /** What it is called, wherever in its file it stands. */
    readonly subject: string;
    /** For the sentences of every rule. */
    readonly values: Values;
    readonly service?: string;
    /** Its name, where what is missing in it is shown. */
    readonly key: Mark;
    /** The files that it is made of. */
    readonly paths: ReadonlySet<string>;
    readonly isExample: boolean;
    /** The unit whose settings it has unless it has its own. */
    readonly parent?: ConfigUnit;
}
/** A rule over units. An unknown value is no finding of `present-bad`, and counts as present for `missing-good`. */
export interface UnitRule<Unit> extends Rule {
    readonly class: "present-bad" | "missing-good";
    judge(unit: Unit): readonly Found[];
    /** The guard that `base` had against `found` of `head`. */
    readonly guard?: (base: Unit, found: Found, head: Unit) => Guard | undefined;
    /** What goes is held against what stands in for it, and what is new against what it stands in for. */
    readonly followsRequests?: true;
}
/** A unit of head with what it was in base. */
export interface UnitPair<Unit> {
    readonly head: Unit;
    readonly base?: Unit;
    /** Not the same unit, but what answered or answers in its place: only a lost guard is told. */
    readonly standsIn?: true;
    readonly isNewProject: boolean;
}
/** All that `rules` have to say about `pairs`. What existed is told only where a file of the unit changed. */
export declare function judgeUnits<Unit extends ConfigUnit>(rules: readonly UnitRule<Unit>[], pairs: readonly UnitPair<Unit>[], { base, head, changedPaths }: SnapshotPair): readonly Detection[];
/** What kept files that changed from being judged. */
export declare function problemsOf(failures: readonly ConfigFailure[], { base, changedPaths }: SnapshotPair): readonly Problem[];
