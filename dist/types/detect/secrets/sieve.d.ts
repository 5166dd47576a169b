import type { CompiledRules } from "./compiled-rules.ts";
/** Told of an occurrence of a literal as the automaton tells it; `isSifted`: it is none of a quiet word. */
export type OnSifted = (literal: number, end: number, isSifted: boolean) => void;
export interface Sieve {
    /**
     * Tells the literals in `[start, end)`, at least {@link LEAST} bytes, in order of their ends, but for words that are quiet and tokens that do not begin
     * where they stand. `mayBeColumn`: see quiet-words.ts. Not to be called while it tells.
     */
    scan(bytes: Uint8Array, start: number, end: number, mayBeColumn: (end: number) => boolean, onHit: OnSifted): void;
}
/** Fewer bytes are not worth being copied. */
export declare const LEAST = 1024;
/** What is there of WebAssembly's interface, which no types of ours declare: https://webassembly.github.io/spec/js-api/ */
interface WebAssemblyInterface {
    readonly Module: new (bytes: Uint8Array) => object;
    readonly Instance: new (module: object, imports: object) => {
        readonly exports: {
            readonly sieve: SieveFunction;
        };
    };
    readonly Memory: new (size: {
        readonly initial: number;
        readonly maximum: number;
    }) => {
        readonly buffer: ArrayBuffer;
    };
    readonly CompileError: new () => Error;
}
type SieveFunction = (first: number, at: number, length: number, quarter: number, lead: number) => void;
/** The sieve of these rules, always the same; `undefined` where WebAssembly is off or there is no memory for it. */
export declare function sieveOf(rules: CompiledRules): Sieve | undefined;
/** Another one, with WebAssembly's interface or without it. */
export declare function makeSieve(rules: CompiledRules, engine: WebAssemblyInterface | undefined): Sieve | undefined;
export {};
