import { type NginxContext } from "../../parse/nginx-contexts.ts";
/** A value that a variable may have, with where it is given it. */
export interface Definition {
    readonly value: string;
    readonly context: NginxContext;
    /** In a `map`, what of its source leads to it: a literal, `default`, or an expression with its `~`. */
    readonly key?: string;
    readonly source?: string;
}
/** Names of variables, in order. */
export declare function variablesIn(value: string): readonly string[];
/** Followed through `set` and `map`. `seen`: the variables that were looked at on the way here, each once. */
export declare function isFromRequest(name: string, context: NginxContext, seen?: Set<string>): boolean;
/** Where `set` or `map` gives the variable a value that may be in force in `context`. */
export declare function definitionsOf(name: string, context: NginxContext): readonly Definition[];
/** Whether the variable, put behind a host, begins the path: the host stays what it is. */
export declare function beginsPath(name: string, context: NginxContext): boolean;
