import { type Decoder } from "./decoded-text.ts";
type Reader = (bytes: Uint8Array, at: number) => {
    readonly text: string;
    readonly end: number;
} | undefined;
/** What an escape at an offset stands for; `undefined`: there is none. */
export declare const ESCAPES: Readonly<Record<"escape" | "percent" | "entity", Reader>>;
/** Copies `[start, end)`, each escape of the kind as what it stands for. */
export declare function addUnescaped(to: Decoder, kind: keyof typeof ESCAPES, bytes: Uint8Array, start: number, end: number): void;
export {};
