import type { Detection } from "../../model/detection.ts";
import type { Found } from "./match.ts";
/**
 * One span is told once, by the lowest rank (then the earlier, the longer, the one that more of the variable's name told, the
 * surer); the ids of those that overlap it become its aliases. What is doubtful comes last: the line that begins a private key,
 * put above a token, must not stand for it.
 * A variable whose name is itself part of a secret is not named. In order of place.
 */
export declare function mergeFound(found: readonly Found[]): readonly Detection[];
