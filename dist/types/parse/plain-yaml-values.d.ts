import { type Read, type Reader } from "./plain-yaml-reader.ts";
import type { ScalarNode } from "./yaml-nodes.ts";
/** Keys that may be no strings, which compose refuses. */
export declare const TYPED_KEY: RegExp;
interface ScalarRead extends Read {
    readonly node: ScalarNode;
}
export declare function plainScalar(reader: Reader, at: number, value: string): ScalarRead;
/** `|` or `>`, whose lines are all indented alike and of which no blank one stands between others. Goes on behind it. */
export declare function blockScalar(reader: Reader, at: number, column: number): ScalarRead;
export declare function quoted(reader: Reader, at: number): ScalarRead;
export declare function flowList(reader: Reader, start: number): Read;
export declare function flowMap(reader: Reader, start: number): Read;
export {};
