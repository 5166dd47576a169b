import type { CompiledRules } from "./compiled-rules.ts";
import type { OnFiltered } from "./filter-reason.ts";
import { type Found } from "./match.ts";
import type { Candidates } from "./prefilter.ts";
export interface Judge extends Candidates {
    readonly found: readonly Found[];
}
export declare function judgeOf(rules: CompiledRules, bytes: Uint8Array, path: string, onFiltered: OnFiltered): Judge;
