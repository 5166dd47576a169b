import type { Mark, SourceText } from "./compose-source-text.ts";
import { type Variable } from "./interpolation.ts";
/** An entry of an env file. */
export interface EnvEntry {
    readonly name: string;
    readonly variable: Variable;
    readonly key: Mark;
    /** The raw value as written, without quotes. */
    readonly raw: string;
}
export type Environment = ReadonlyMap<string, Variable>;
/** What stands in `text`, in its order, each value interpolated by what stood before it and by `outer`. Names without a value are left out. */
export declare function readEnvFile(text: SourceText, outer: Environment): readonly EnvEntry[];
/** The variables that interpolation sees: later files win over earlier ones, `outer` over all of them. */
export declare function environmentOf(texts: readonly SourceText[], outer: Environment): Environment;
