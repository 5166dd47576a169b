import type { Mark, SourceText } from "./compose-source-text.ts";
import { type ConfigFailure, type ConfigWord } from "./config-words.ts";
export interface NginxDirective {
    readonly name: ConfigWord;
    readonly args: readonly ConfigWord[];
    /** What stands in its braces; empty for code in another language. Absent: it ends with a semicolon. */
    readonly block?: readonly NginxDirective[];
    /** Of a template, a line that is nothing but what will be filled in: `${HTTPS_CONFIG}`, `{{ tls }}`. */
    readonly isPlaceholder?: true;
    /** Without its braces and its semicolon. */
    readonly at: Mark;
}
export interface NginxFile {
    readonly text: SourceText;
    readonly directives: readonly NginxDirective[];
    /** nginx would refuse the file; what comes after is not read. */
    readonly failure?: ConfigFailure;
}
/** Parsed once for the same text. Linear, never throws. */
export declare function parseNginx(text: SourceText): NginxFile;
