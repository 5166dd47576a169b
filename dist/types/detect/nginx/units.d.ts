import { type NginxContext } from "../../parse/nginx-contexts.ts";
import type { ContextUnit, NginxSite } from "./nginx-rule.ts";
/** Each server, location, `if` and `limit_except`; the whole of a file without servers. */
export declare function unitsOf(site: NginxSite): readonly ContextUnit[];
/** The same whatever else is said: quotes, `^~` and order are left out. */
export declare function ownKey(context: NginxContext): string;
/** What stands between its name and its brace. */
export declare function wordsOf({ head }: NginxContext): string;
/** Of a location that takes every path that begins so; `undefined` for one path alone, a name or an expression. */
export declare function prefixPath(context: NginxContext): string | undefined;
/** The same, or the one path that a location with `=` is for. */
export declare function pathOf({ head }: NginxContext): string | undefined;
/** Whether the unit is a server, or in one, that speaks no HTTP. */
export declare function isStream({ context }: ContextUnit): boolean;
