import type { Mark, SourceText } from "./compose-source-text.ts";
import { type Growth, type Lookup, type Variable } from "./interpolation.ts";
import type { ScalarNode } from "./yaml-nodes.ts";
/** An entry of an env file. */
export interface EnvEntry {
    readonly name: string;
    readonly variable: Variable;
    readonly key: Mark;
    /** The raw value as written, without quotes. */
    readonly raw: string;
}
export interface EnvFile {
    /** In the order of the file. Names without a value are among them when someone supplies it. */
    readonly entries: readonly EnvEntry[];
    /** Where compose gives up. */
    readonly failures: readonly Mark[];
}
export type Environment = ReadonlyMap<string, Variable>;
/** What the values of an env file are made of. */
export interface EnvScope {
    /** Goes before what the file says itself. */
    readonly outer: Lookup;
    /** Goes after it: the files read earlier. */
    readonly earlier: Environment;
    /** Whether `NAME` without a value takes it from earlier lines and files too. */
    readonly inheritsEarlier: boolean;
    readonly growth: Growth;
}
/** What stands in `text`, each value interpolated. */
export declare function readEnvFile(text: SourceText, { outer, earlier, inheritsEarlier, growth }: EnvScope): EnvFile;
/** The variables that interpolation sees: later files win over earlier ones, `outer` over all of them. */
export declare function environmentOf(texts: readonly SourceText[], outer: Environment, growth: Growth, refuse?: (at: Mark) => void): Environment;
/** The value as a scalar that stands in the env file. */
export declare function scalarOfEntry({ variable, key }: EnvEntry): ScalarNode;
