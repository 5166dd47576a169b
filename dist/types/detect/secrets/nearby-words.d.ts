import type { Span } from "../../model/span.ts";
import { type CompiledRules } from "./compiled-rules.ts";
import type { SecretRule } from "./secret-rule.ts";
export interface NearbyWords {
    /** Whether one of the rule's words stands in the path or begins at most {@link NEARBY_BYTES} from `span`; so it is where it asks for none. */
    hasWordOf(rule: SecretRule, span: Span): boolean;
}
/** A block of the text is read when it is first asked for, and never again. */
export declare function nearbyWords(rules: CompiledRules, bytes: Uint8Array, path: string): NearbyWords;
/** The words of all rules that stand in the path, by number. */
export declare function wordsInPath(rules: CompiledRules, path: string): readonly number[];
