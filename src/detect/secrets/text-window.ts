import { BLOCK_REACH, BLOCK_REACH_BEFORE } from "./reach.ts";

/** A part of the bytes as text, one character a byte, so that an index into it plus `base` is a byte offset. */
export interface TextWindow {
  readonly text: string;
  readonly base: number;
  /** Moves the window, where it has to, so that it holds `[from, to)` as far as there are such bytes. */
  cover(from: number, to: number): void;
  slice(start: number, end: number): string;
}

/** Large against what a look at it reaches, so that a document is decoded at most about twice, however dense its hits are. */
const SIZE = 4 * (BLOCK_REACH + BLOCK_REACH_BEFORE);
/** Hits come by their end, so that the next one may begin a little before the last. */
const SLACK = 1024;

export function textWindow(bytes: Uint8Array): TextWindow {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = 0;
  const window = {
    text: "",
    base: 0,
    cover(from: number, to: number) {
      const first = Math.max(0, from);
      const last = Math.min(to, bytes.length);
      if (first >= window.base && last <= end) return;
      window.base = Math.max(0, first - SLACK);
      end = Math.min(bytes.length, Math.max(last, window.base + SIZE));
      window.text = buffer.toString("latin1", window.base, end);
    },
    slice(start: number, to: number) {
      window.cover(start, to);
      return window.text.slice(start - window.base, to - window.base);
    },
  };
  return window;
}
