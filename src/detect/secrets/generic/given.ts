import type { Confidence } from "../../../model/rule.ts";
import type { Assignment } from "../../../parse/assignments.ts";
import type { FilterReason } from "../filter-reason.ts";

/** What is known of a value that a name is given. */
export interface Given {
  readonly name: string;
  readonly value: string;
  readonly quoting: Assignment["quoting"];
  readonly path: string;
}

/** How sure it is a secret, or why it is none. */
export type Weight = Confidence | FilterReason;
