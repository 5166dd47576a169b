import type { Mark, SourceText } from "./compose-source-text.ts";
import { type ConfigWord } from "./config-words.ts";
export interface HbaLine {
    readonly type: "local" | "host" | "hostssl" | "hostnossl" | "hostgssenc" | "hostnogssenc";
    readonly database: string;
    readonly user: string;
    /** As CIDR where it was written with a mask; empty for `local`. */
    readonly address: string;
    readonly method: ConfigWord;
    readonly at: Mark;
}
/** The lines that Postgres would take, in its order: the first that fits decides. Never throws. */
export declare function parsePgHba(text: SourceText): readonly HbaLine[];
