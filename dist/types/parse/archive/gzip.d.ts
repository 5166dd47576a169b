import { type Inflated } from "./inflate.ts";
/** At most `maxBytes` of what is in `bytes`, which begins with a header. `used` ends where no further stream begins. */
export declare function gunzip(bytes: Uint8Array, maxBytes: number): Promise<Inflated>;
/** Behind the header at `at` with its optional parts, which may say anything; `undefined` where the bytes end before. */
export declare function gzipDataStart(bytes: Uint8Array, at?: number): number | undefined;
