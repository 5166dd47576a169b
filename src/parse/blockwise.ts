import type { Span } from "../model/span.ts";

/** Bytes that are read at a time. */
const BLOCK = 2048;

/**
 * What `read` finds in the blocks that a span touches. Each is read when first asked for, and the last `most` are kept, so that no byte is
 * read more than once as the questions move on through a document.
 */
export function blockwise<T>(
  bytes: Uint8Array,
  most: number,
  read: (start: number, end: number) => readonly T[],
): (span: Span) => readonly T[] {
  const blocks = new Map<number, readonly T[]>();
  const block = (index: number): readonly T[] => {
    const known = blocks.get(index);
    if (known !== undefined) return known;
    const [oldest] = blocks.keys();
    if (blocks.size >= most && oldest !== undefined) blocks.delete(oldest);
    const made = read(index * BLOCK, Math.min(bytes.length, (index + 1) * BLOCK));
    blocks.set(index, made);
    return made;
  };
  return (span) => {
    const first = Math.floor(Math.max(0, span.start) / BLOCK);
    const last = Math.floor((Math.min(bytes.length, Math.max(span.end, span.start + 1)) - 1) / BLOCK);
    if (first >= last) return first === last ? block(first) : [];
    const found: T[] = [];
    for (let index = first; index <= last; index++) for (const one of block(index)) found.push(one);
    return found;
  };
}
