// Numbers in memory that threads share.

type Numbers = Uint8Array | Int32Array | Uint32Array | Float64Array;

interface Kind<T extends Numbers> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: SharedArrayBuffer): T;
}

/** So many zeros. */
export function shared<T extends Numbers>(kind: Kind<T>, length: number): T {
  return new kind(new SharedArrayBuffer(length * kind.BYTES_PER_ELEMENT));
}

export function sharedFrom<T extends Numbers>(kind: Kind<T>, values: ArrayLike<number>): T {
  const made = shared(kind, values.length);
  made.set(values);
  return made;
}
