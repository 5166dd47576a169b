import type { FilterReason } from "../../../model/filter-reason.ts";
import type { Confidence } from "../../../model/rule.ts";
import type { Assignment } from "../../../parse/assignments.ts";

/** What is known of a value that a name is given. */
export interface Given {
  readonly name: string;
  readonly value: string;
  readonly quoting: Assignment["quoting"];
  readonly path: string;
  /** What stands around it says that it is a password, not a name: `mysql -pVALUE`, `IDENTIFIED BY 'VALUE'`. */
  readonly isImplied: boolean;
  /** The line before the name; empty where that is more than 200 characters. */
  readonly before: string;
  /** The lines around it, as far as a context goes. */
  nearby(): string;
  /** Whether the text around it documents Python code, and so shows an example. */
  isInDocstring(): boolean;
  /** Whether a user, a host or a database is named nearby too. */
  isBesideLogin(): boolean;
}

/** How sure it is a secret, or why it is none. */
export type Weight = Confidence | FilterReason;
