import type { Source } from "./source.ts";
/** `bytes` as the one document there is. Without a base. `path` only says what kind of file it is; of one that leads elsewhere its last part. */
export declare function textSource({ path, bytes }: {
    readonly path: string;
    readonly bytes: Uint8Array;
}): Source;
