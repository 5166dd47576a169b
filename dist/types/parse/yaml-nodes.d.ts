import type { Mark, SourceText } from "./compose-source-text.ts";
import type { Part } from "./interpolation.ts";
/** A value that is no collection. */
export interface ScalarNode {
    readonly kind: "scalar";
    /** With its quotes. */
    readonly at: Mark;
    /** After unquoting and interpolation; empty for null. */
    readonly value: string;
    readonly type: "null" | "boolean" | "number" | "string";
    /** Without quotes, tag or expression: {@link typedScalar} tells what Go's reader takes it for. */
    readonly bare?: true;
    /** Where `value` begins, when it stands in the text character by character. */
    readonly offset?: number;
    /** What interpolation made `value` of. Absent: it is written so. */
    readonly parts?: readonly Part[];
    /** It depends on a variable that nothing in the repository supplies. */
    readonly unknown?: true;
    /** The list item (`NAME=value`) of which this is a part. */
    readonly item?: Mark;
    readonly tag?: Tag;
}
export interface MapNode {
    readonly kind: "map";
    readonly at: Mark;
    readonly entries: ReadonlyMap<string, MapEntry>;
    /** It stands for a list of `NAME=value`, in which `!reset` finds no name. */
    readonly listed?: true;
    readonly tag?: Tag;
}
export interface SeqNode {
    readonly kind: "seq";
    readonly at: Mark;
    readonly items: readonly YamlNode[];
    readonly tag?: Tag;
}
export type YamlNode = ScalarNode | MapNode | SeqNode;
/** compose's own: the value of an earlier file is taken away, or replaced instead of merged. */
export type Tag = "reset" | "override";
export interface MapEntry {
    /** Where the key is written, in the order of the files that were merged. */
    readonly keys: readonly Mark[];
    readonly node: YamlNode;
    /** The alias through which the entry came here. */
    readonly via?: Mark;
}
/** Why a file cannot be judged, or only in part. */
export interface YamlFailure {
    readonly kind: "syntax" | "duplicate-key" | "key-type" | "unknown-tag" | "unresolved-alias" | "empty-merge" | "alias-bomb" | "too-deep" | "too-large";
    readonly at: Mark;
    /** The parser's code or the key; never a value. */
    readonly detail: string;
}
export interface YamlFile {
    readonly text: SourceText;
    /** One root for each document; none for an empty file. */
    readonly documents: readonly YamlNode[];
    readonly failures: readonly YamlFailure[];
}
