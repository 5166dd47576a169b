export interface ByteStream {
    /** Bytes taken so far. */
    readonly offset: number;
    /** The next `count` bytes, fewer at the end; they stay to be taken. */
    peek(count: number): Promise<Uint8Array>;
    /** The next `count` bytes, fewer at the end. Memory is used for what really comes, not for `count`. */
    take(count: number): Promise<Uint8Array>;
    /** Throws away the next `count` bytes; answers how many there were. */
    skip(count: number): Promise<number>;
}
/** Reads `chunks` one after the other; what they throw is thrown by whoever asks for more. */
export declare function streamOf(chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): ByteStream;
/** The next `size` bytes of `stream` as a stream of their own; both move together. */
export declare function limited(stream: ByteStream, size: number): ByteStream;
/** What is left of `stream`, in pieces of at most 64 KiB. */
export declare function chunksOf(stream: ByteStream): AsyncGenerator<Uint8Array>;
export declare function joined(parts: readonly Uint8Array[]): Uint8Array;
