// Deltas of git: https://git-scm.com/docs/gitformat-pack#_deltified_representation.

/** Spans of the result that are the base's own, in order, those that go on with each other in both as one: `to`, `from`, `length` each. */
export type Copies = readonly number[];

export interface Applied {
  readonly bytes: Buffer;
  readonly copies: Copies;
}

/**
 * What `delta` makes of `base`. `undefined`: it is no delta of this base, or its result is not what it says or longer than `most`
 * bytes, which is known before anything is allocated.
 */
export function applyDelta(delta: Uint8Array, base: Buffer, most: number): Applied | undefined {
  const from = sizeAt(delta, 0);
  const to = from === undefined ? undefined : sizeAt(delta, from.end);
  if (from === undefined || to === undefined || from.size !== base.length || to.size > most) return undefined;
  const bytes = Buffer.allocUnsafe(to.size);
  const copies: number[] = [];
  let at = to.end;
  let made = 0;
  // Hot.
  while (at < delta.length) {
    const code = delta[at++] as number;
    if (code >= 0x80) {
      let start = 0;
      let length = 0;
      for (let i = 0, scale = 1; i < 4; i++, scale *= 256)
        if ((code & (1 << i)) !== 0) start += (delta[at++] ?? NaN) * scale;
      for (let i = 0, scale = 1; i < 3; i++, scale *= 256)
        if ((code & (16 << i)) !== 0) length += (delta[at++] ?? NaN) * scale;
      if (length === 0) length = 0x10000;
      // What is cut short is no number, and fits nowhere.
      if (!(start + length <= base.length && made + length <= bytes.length)) return undefined;
      base.copy(bytes, made, start, start + length);
      const last = copies.length - 3;
      if (
        last >= 0 &&
        (copies[last] as number) + (copies[last + 2] as number) === made &&
        (copies[last + 1] as number) + (copies[last + 2] as number) === start
      )
        (copies[last + 2] as number) += length;
      else copies.push(made, start, length);
      made += length;
    } else {
      if (code === 0 || at + code > delta.length || made + code > bytes.length) return undefined;
      bytes.set(delta.subarray(at, at + code), made);
      at += code;
      made += code;
    }
  }
  return made === bytes.length ? { bytes, copies } : undefined;
}

function sizeAt(delta: Uint8Array, start: number): { readonly size: number; readonly end: number } | undefined {
  let size = 0;
  let at = start;
  for (let scale = 1; at - start < 8; scale *= 128) {
    const byte = delta[at++];
    if (byte === undefined) return undefined;
    size += (byte & 127) * scale;
    if (byte < 0x80) return { size, end: at };
  }
  return undefined;
}
