import { type Detection } from "../../model/detection.ts";
import type { Rule } from "../../model/rule.ts";
import type { Span } from "../../model/span.ts";
import { type Assignment } from "../../parse/assignments.ts";
import { type PublishedDefault } from "../published-defaults.ts";
export declare const publishedDefaultRule: Rule;
/** The variable whose value it is, and where both lie. */
export interface PublishedPlace {
    readonly path: string;
    readonly variable: string;
    readonly secret: Span;
    /** It is the default of a reference, `${NAME:-value}`. */
    readonly isFallback: boolean;
    /** Nothing starts with it. */
    readonly isCommented: boolean;
}
export declare function publishedDetection(published: PublishedDefault, { path, variable, secret, isFallback, isCommented }: PublishedPlace): Detection;
/** Whether every assignment of the file is looked up: it configures something. Elsewhere only what looks like a key is. */
export declare function configuresSomething(path: string): boolean;
/** The published defaults among the assignments of `spans`, the passwords of URLs and the defaults of references included. */
export declare function publishedDefaultsIn(bytes: Uint8Array, spans: readonly Span[], path: string): readonly Detection[];
/** Whether the value is a published default under its name; what holds it may give it another one. */
export declare function isPublishedDefault(bytes: Uint8Array, assignment: Assignment): boolean;
/** Whether the line begins with `#`, as comments do in env files, YAML, TOML and shells; one that begins too far before `at` does not. */
export declare function standsInComment(bytes: Uint8Array, at: number): boolean;
/** Whether the name stands in a reference, so that the value is the reference's default. */
export declare function isReferenced(bytes: Uint8Array, { nameStart }: Assignment): boolean;
