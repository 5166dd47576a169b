import { StackgateError } from "../model/problem.ts";
import type { ConfigNodes } from "./config-nodes.ts";
import type { PolicyFault } from "./policy-fault.ts";
/** The error for `faults`, with what is wrong elsewhere in the file. */
export declare function configError(faults: readonly PolicyFault[], nodes: ConfigNodes): StackgateError;
/** One error that names all of `errors`, in the order of the file. There is at least one. */
export declare function together(errors: readonly StackgateError[]): StackgateError;
/** The error for what names no rule; `known` are ids and families. */
export declare function ruleError(place: string, known: readonly string[], found: string): StackgateError;
/** A value of the file in a message, if it is plain: a key or a password may have been pasted in its place. */
export declare function shown(value: unknown): string;
