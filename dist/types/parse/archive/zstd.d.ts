import { type Inflated } from "./inflate.ts";
/** At most `maxBytes` of what is in `bytes`; `used` ends where no further frame begins. */
export declare function unzstd(bytes: Uint8Array, maxBytes: number): Promise<Inflated>;
