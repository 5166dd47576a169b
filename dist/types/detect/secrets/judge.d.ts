import type { OnFiltered } from "../../model/filter-reason.ts";
import type { Span } from "../../model/span.ts";
import type { CompiledRules } from "./compiled-rules.ts";
import { type Found } from "./match.ts";
import type { Candidates } from "./prefilter.ts";
export interface Judge extends Candidates {
    /** Judges the logins of a file that holds nothing else, and so no word that leads to them: .htpasswd. */
    onLogins(span: Span): void;
    readonly found: readonly Found[];
}
export declare function judgeOf(rules: CompiledRules, bytes: Uint8Array, path: string, onFiltered: OnFiltered): Judge;
