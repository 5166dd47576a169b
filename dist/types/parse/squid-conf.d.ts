import type { Mark, SourceText } from "./compose-source-text.ts";
/** `http_access allow localnet`: the first line all of whose lists fit decides. */
export interface SquidAccess {
    readonly allows: boolean;
    /** Names of access lists, with the `!` of those that must not fit. */
    readonly lists: readonly string[];
    /** The whole line. */
    readonly at: Mark;
}
export interface SquidConf {
    /** By name; several lines of one name add up. */
    readonly lists: ReadonlyMap<string, SquidList>;
    readonly access: readonly SquidAccess[];
}
export interface SquidList {
    readonly type: string;
    readonly values: readonly string[];
}
/** Never throws. */
export declare function parseSquid(text: SourceText): SquidConf;
