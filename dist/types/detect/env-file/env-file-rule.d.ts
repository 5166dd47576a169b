import type { Detection } from "../../model/detection.ts";
import type { Rule } from "../../model/rule.ts";
import type { EnvFile } from "./env-file.ts";
import type { Surroundings } from "./surroundings.ts";
/** An env file before and after a change. */
export interface EnvFileChange {
    readonly path: string;
    /** Absent: head has no env file at this path. */
    readonly head?: EnvFile;
    /** Absent: base has no file at this path, or there is no base. */
    readonly base?: EnvFile;
    /** The other ends that a move may have: for a file of head alone those of base alone, and the other way round. */
    readonly elsewhere: readonly EnvFile[];
    readonly hasBase: boolean;
    readonly around: Surroundings;
}
/** A rule over env files. */
export interface EnvFileRule extends Rule {
    readonly family: "env-file";
    judge(change: EnvFileChange): readonly Detection[];
}
