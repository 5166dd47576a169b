import type { Span } from "../../model/span.ts";
/** `run`: at least that many characters of base64 or hex in a row. */
export type Trace = "run" | "escape" | "percent" | "entity" | "quote" | "line-join";
/** Tells each trace in order, a run when it ends. */
export declare function findEncoded(bytes: Uint8Array, { start, end }: Span, leastRun: number, onTrace: (trace: Trace, at: number, to: number) => void): void;
/** Whether a run may hold the byte. */
export declare function isRunByte(byte: number | undefined): boolean;
