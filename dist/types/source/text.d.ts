import type { Document } from "../model/document.ts";
import type { Source } from "./source.ts";
interface TextRequest extends Partial<Pick<Document, "origin" | "exposure">> {
    readonly path: string;
    readonly bytes: Uint8Array;
}
/**
 * `bytes` as the one document there is, a file of the working tree unless it is told otherwise. Without a base. `path` only says what
 * kind of file it is; of one that leads elsewhere its last part.
 */
export declare function textSource({ path, bytes, origin, exposure }: TextRequest): Source;
export {};
