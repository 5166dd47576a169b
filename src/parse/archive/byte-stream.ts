// Bytes that come piece by piece, read from the front. What lies in memory already is never copied.

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
export function streamOf(chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): ByteStream {
  const iterator = iteratorOf(chunks);
  let held: Uint8Array = new Uint8Array(0);
  let offset = 0;

  const next = async (): Promise<Uint8Array | undefined> => {
    for (;;) {
      const { done, value } = await iterator.next();
      if (done === true) return undefined;
      if (value.length > 0) return value;
    }
  };
  const hold = async (count: number): Promise<void> => {
    const parts = [held];
    let length = held.length;
    while (length < count) {
      const chunk = await next();
      if (chunk === undefined) break;
      parts.push(chunk);
      length += chunk.length;
    }
    held = joined(parts.filter((part) => part.length > 0));
  };

  return {
    get offset() {
      return offset;
    },
    async peek(count) {
      if (held.length < count) await hold(count);
      return held.subarray(0, count);
    },
    async take(count) {
      if (held.length < count) await hold(count);
      const taken = held.subarray(0, count);
      held = held.subarray(taken.length);
      offset += taken.length;
      return taken;
    },
    async skip(count) {
      let skipped = Math.min(count, held.length);
      held = held.subarray(skipped);
      while (skipped < count) {
        const chunk = await next();
        if (chunk === undefined) break;
        const used = Math.min(count - skipped, chunk.length);
        held = chunk.subarray(used);
        skipped += used;
      }
      offset += skipped;
      return skipped;
    },
  };
}

/** The next `size` bytes of `stream` as a stream of their own; both move together. */
export function limited(stream: ByteStream, size: number): ByteStream {
  let left = size;
  const start = stream.offset;
  const within = (count: number): number => Math.min(count, left);
  return {
    get offset() {
      return stream.offset - start;
    },
    peek: (count) => stream.peek(within(count)),
    async take(count) {
      const taken = await stream.take(within(count));
      left -= taken.length;
      return taken;
    },
    async skip(count) {
      const skipped = await stream.skip(within(count));
      left -= skipped;
      return skipped;
    },
  };
}

/** What is left of `stream`, in pieces of at most 64 KiB. */
export async function* chunksOf(stream: ByteStream): AsyncGenerator<Uint8Array> {
  for (;;) {
    const chunk = await stream.take(1 << 16);
    if (chunk.length === 0) return;
    yield chunk;
  }
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : Buffer.concat(parts);
}

function iteratorOf(chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): {
  next(): Promise<IteratorResult<Uint8Array>> | IteratorResult<Uint8Array>;
} {
  return Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
}
