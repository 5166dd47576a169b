import type { SourceText } from "./compose-source-text.ts";
import { type ConfigFailure, type ConfigWord } from "./config-words.ts";
export interface CaddyDirective {
    readonly name: ConfigWord;
    readonly args: readonly ConfigWord[];
    readonly block: readonly CaddyDirective[];
}
/** A block at the top of the file. */
export interface CaddyBlock {
    readonly kind: "global" | "snippet" | "site";
    /** Of a site, one for each address, without commas; of a snippet its name in parentheses. */
    readonly names: readonly ConfigWord[];
    readonly directives: readonly CaddyDirective[];
}
export interface Caddyfile {
    readonly blocks: readonly CaddyBlock[];
    /** Caddy would refuse the file; what comes after is not read. */
    readonly failure?: ConfigFailure;
}
/** Parsed once for the same text. Linear, never throws. */
export declare function parseCaddyfile(text: SourceText): Caddyfile;
