import { type ByteStream } from "./byte-stream.ts";
export interface TarEntry {
    /** Bytes as one character each (latin1). */
    readonly path: string;
    readonly kind: "file" | "link" | "other";
    /** Where a link leads, likewise. */
    readonly target: string;
    /** As the header says; `body` may end earlier. */
    readonly size: number;
    /** To be read before the next entry is asked for; of a sparse file what is stored, without its holes. */
    readonly body: ByteStream;
}
/** An entry, or a place where the archive is damaged; what can be read behind it still comes. */
export type TarStep = {
    readonly kind: "entry";
    readonly entry: TarEntry;
} | {
    readonly kind: "damaged";
};
/** Whether a tar header stands at the front: nothing else carries the sum of its own bytes there. */
export declare function isTar(head: Uint8Array): boolean;
/** Never throws of its own; ends when the stream does, whatever the headers say. */
export declare function readTar(stream: ByteStream): AsyncGenerator<TarStep>;
