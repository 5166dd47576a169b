import type { OnFiltered } from "../../model/filter-reason.ts";
import type { Span } from "../../model/span.ts";
import type { Assignment } from "../../parse/assignments.ts";
import type { CompiledRules } from "./compiled-rules.ts";
import { type Found } from "./match.ts";
import type { Candidates } from "./prefilter.ts";
export interface Judge extends Candidates {
    /** Judges the logins of a file that holds nothing else, and so no word that leads to them: .htpasswd. */
    onLogins(span: Span): void;
    readonly found: readonly Found[];
}
/** `onNamed` is told each value that a word gives a name, before it is judged; some more than once. */
export declare function judgeOf(rules: CompiledRules, bytes: Uint8Array, path: string, onFiltered: OnFiltered, onNamed?: (assignment: Assignment) => void): Judge;
