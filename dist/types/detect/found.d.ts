import type { Gate, Severity } from "../model/rule.ts";
import type { Values } from "../model/text.ts";
import type { Mark } from "../parse/compose-source-text.ts";
/** A condition that a rule looks for, met in one snapshot. */
export interface Found {
    /** Canonical and the only one of its kind in the service or block: `5432/tcp`, a variable's name, a path; empty: that itself. */
    readonly subject: string;
    /** Stands for a `subject` that is a path where identity has to survive a move: the file's name. */
    readonly name?: string;
    /** Where it may be shown, the most fitting first: the offending value, then what supplied it. A changed line is preferred. */
    readonly places: readonly [Mark, ...Mark[]];
    /** How bad among findings of one identity; when it rises, base's was a guard. 0 when absent. */
    readonly degree?: number;
    /** What must be equal beyond the subject for base's to be the same, such as a secret's value. Stays in memory. */
    readonly identity?: string;
    /** Met, and meant so (an image that is known, the intended entry): only a lost guard is told. */
    readonly exempt?: boolean;
    /** Exempt, and yet told to who asks for all rules. */
    readonly isUsual?: true;
    /** At most this gate when introduced. */
    readonly gateAtMost?: Gate;
    /** At least this gate, introduced or weakened: worse than what the rule usually finds. */
    readonly gateAtLeast?: Gate;
    /** At most this gate when weakened. */
    readonly weakenedGateAtMost?: Gate;
    readonly secret?: Mark;
    /** See {@link Detection.held}. */
    readonly held?: string;
    /** Key into the rule's sentences when it is not `default`; a weakening speaks with `weakened`. */
    readonly message?: string;
    readonly values?: Values;
    /** Where it differs from the rule's own. */
    readonly severity?: Severity;
    /** See {@link Detection.coveredBy}. */
    readonly coveredBy?: string;
    /** A service's name for what a rule over projects finds in one. */
    readonly service?: string;
}
/** What base had against a finding of head. */
export interface Guard {
    /** In base: the guarding value. */
    readonly places: readonly [Mark, ...Mark[]];
    readonly values?: Values;
    /** Instead of `weakened`. */
    readonly message?: string;
    /** In head: what is left of where the guard was, when the loss is better shown there than at the finding's places. */
    readonly near?: readonly [Mark, ...Mark[]];
}
