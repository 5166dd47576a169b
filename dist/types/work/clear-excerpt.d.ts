import type { Document } from "../model/document.ts";
import { type Read, type SlicedFile } from "./large-files.ts";
/** No more bytes are read at a time. */
export declare const CHUNK: number;
/** What stands in a document for the whole file. */
export type Excerpted = Required<Pick<Document, "bytes" | "regions" | "excerpt">>;
/**
 * The regions of a file with what they are judged by. Reads the file once. `undefined`: it is no UTF-8, it is of another size by now, or
 * the parts have more bytes than `most`.
 */
export declare function excerptOf({ size, regions }: Pick<SlicedFile, "size" | "regions">, read: Read, most: number): Excerpted | undefined;
