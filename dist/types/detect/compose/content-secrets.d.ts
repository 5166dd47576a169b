import type { Mark } from "../../parse/compose-source-text.ts";
import type { ScalarNode } from "../../parse/yaml-nodes.ts";
/** Where the value of a secret's name stands in a text: UTF-16 indices. */
export interface Assigned {
    readonly name: string;
    readonly from: number;
    readonly to: number;
}
/** `key = value`, `key: value` and `"key": "value"`, a line each; a secret that is not made of such lines is one as a whole. */
export declare function assignedSecrets(text: string, secret: string): readonly Assigned[];
/** Where that stands in the file. A block's lines stand there with their indentation: the characters are looked for. */
export declare function markInContent(content: ScalarNode, from: number, to: number): Mark;
