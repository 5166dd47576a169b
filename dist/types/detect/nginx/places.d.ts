import type { Mark } from "../../parse/compose-source-text.ts";
import type { NginxDirective } from "../../parse/nginx-conf.ts";
import { type NginxContext } from "../../parse/nginx-contexts.ts";
/** The values of a directive; its name when it has none. */
export declare function valuesAt({ name, args }: NginxDirective): Mark;
/** The places of several directives, the first one first; `otherwise` when there is none. */
export declare function placesOf(directives: readonly NginxDirective[], otherwise: Mark): readonly [Mark, ...Mark[]];
/** Files that browsers fetch beside a page, and what machines ask about a server's health. */
export declare function isAside(location: NginxContext): boolean;
/** Where certificate authorities look for their own answer, which they do without TLS. */
export declare function isAcme({ head }: NginxContext): boolean;
/** Passes requests on to an application. */
export declare function passesOn(context: NginxContext): boolean;
/** Answers with content of its own or of an application. */
export declare function serves(context: NginxContext): boolean;
/** The location that answers what no other does, in `server`; looked for once, since each of its locations asks. */
export declare function rootLocation(server: NginxContext): NginxContext | undefined;
