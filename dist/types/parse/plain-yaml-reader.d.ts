import type { Mark, SourceText } from "./compose-source-text.ts";
import type { YamlNode } from "./yaml-nodes.ts";
export declare const MAX_DEPTH = 60;
/** A value and where its text ends, which for an alias is not where its node does. */
export interface Read {
    readonly node: YamlNode;
    readonly end: number;
}
export interface Reader {
    readonly text: SourceText;
    readonly source: string;
    readonly anchors: Map<string, YamlNode>;
    /** Nodes under a node, aliases expanded. */
    readonly sizes: Map<YamlNode, number>;
    /** Where the line that is read begins and ends, and how far it is indented; at the end of the text `indent` is -1. */
    line: number;
    end: number;
    indent: number;
    depth: number;
    nodes: number;
    expanded: number;
}
/** Told by throwing, so that all that was read may be taken to be plain. */
export declare const NOT_PLAIN: unique symbol;
export declare function notPlain(): never;
/** Goes to the next line that holds more than a comment. */
export declare function nextLine(reader: Reader): void;
export declare function isOver({ indent }: Reader): boolean;
export declare function isDeeper({ indent }: Reader, column: number): boolean;
/** Past the blanks of the line. */
export declare function skip({ source, end }: Reader, from: number): number;
/** Nothing more stands in the line than a comment. */
export declare function isAtEnd({ source, end }: Reader, at: number): boolean;
export declare function trimmed(source: string, start: number, end: number): number;
export declare function aliasOf(reader: Reader, name: string, at: number): Read;
export declare function made<N extends YamlNode>(reader: Reader, node: N, size: number): {
    readonly node: N;
    readonly end: number;
};
export declare function sizeOf(reader: Reader, node: YamlNode): number;
export declare function markOf({ text }: Reader, start: number, end: number): Mark;
