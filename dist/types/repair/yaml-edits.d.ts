import type { TextChange } from "../model/repair.ts";
import type { Mark, SourceText } from "../parse/compose-source-text.ts";
import type { MapEntry, MapNode, ScalarNode, SeqNode } from "../parse/yaml-nodes.ts";
/** What is to be written: a scalar as it has to stand there, quotes and all. */
export type Written = string | readonly Written[] | {
    readonly [key: string]: Written;
};
/** An entry as its own file has it, with the map that it is written in. */
export interface OwnEntry {
    readonly text: SourceText;
    readonly parent: MapNode;
    readonly key: Mark;
    readonly entry: MapEntry;
}
/** The entry at `path` of the document of `text` that has it, through no alias and no merge key; `undefined` where it is not written so. */
export declare function ownEntry(text: SourceText, path: readonly string[]): OwnEntry | undefined;
/** The entry at `path` below `root`, a map of `text`. */
export declare function entryBelow(text: SourceText, root: MapNode, path: readonly string[]): OwnEntry | undefined;
/** The root map of the first document. */
export declare function rootOf(text: SourceText): MapNode | undefined;
/** `key: value` behind the last entry of `map`; `undefined` where the text leaves no sure place for it. */
export declare function addKey(text: SourceText, map: MapNode, key: string, value: Written, step?: number): TextChange | undefined;
/** `key: value` as the first thing below a key that has nothing yet. */
export declare function addBelow({ text, key, parent, entry }: OwnEntry, name: string, value: Written, step: number): TextChange | undefined;
/** One item more at the end of `list`. */
export declare function addItem(text: SourceText, list: SeqNode, item: string): TextChange | undefined;
/** Other characters in a scalar's place, its quotes kept; `undefined` where it is no plain or quoted one on one line. */
export declare function replaceScalar(text: SourceText, scalar: ScalarNode, value: string): TextChange | undefined;
/** How many columns the file indents what stands below `key`. */
export declare function stepBelow({ text, key, entry }: OwnEntry): number;
