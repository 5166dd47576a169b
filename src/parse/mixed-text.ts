// Documents that are of several encodings: `>>` of PowerShell appends UTF-16 to whatever is there, programs hold texts of two bytes a
// character, and two bytes at its start do not make UTF-16 of a file.

/** Characters from which on a run is no chance. */
const MIN_UNITS = 8;
const MIN_BYTES = 16;

/**
 * `bytes` with each run of ASCII that is written in two or four bytes a character made one of ASCII; the same bytes where there is
 * none. Linear.
 */
export function withNarrowRuns(bytes: Uint8Array): Uint8Array {
  let made: Buffer | undefined;
  let [length, copied] = [0, 0];
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) {
    const start = at - 1;
    if (start < copied || !isText(bytes[start])) {
      while (bytes[at + 1] === 0) at++;
      continue;
    }
    const step = bytes[at + 1] === 0 && bytes[at + 2] === 0 ? 4 : 2;
    let end = start;
    while (
      isText(bytes[end + step]) &&
      bytes[end + 1] === 0 &&
      (step === 2 || (bytes[end + 2] === 0 && bytes[end + 3] === 0))
    )
      end += step;
    if ((end - start) / step + 1 < MIN_UNITS) continue;
    made ??= Buffer.allocUnsafe(bytes.length);
    made.set(bytes.subarray(copied, start), length);
    length += start - copied;
    for (let unit = start; unit <= end; unit += step) made[length++] = bytes[unit] ?? 0;
    copied = end + 1;
    at = end;
  }
  if (made === undefined) return bytes;
  made.set(bytes.subarray(copied), length);
  return made.subarray(0, length + bytes.length - copied);
}

/** What of a document of UTF-16 or UTF-32 is plain ASCII all the same. */
export interface Piece {
  readonly isPlain: boolean;
  readonly start: number;
  readonly end: number;
}

/** The parts of `bytes`, in order; one where it is of one encoding, whose low byte comes first or last. Linear. */
export function piecesOf(bytes: Uint8Array, lowFirst: boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (!isText(bytes[at])) continue;
    let end = at + 1;
    while (isText(bytes[end])) end++;
    // Its first or last character may be the half of a wide one.
    const from = !lowFirst && bytes[at - 1] === 0 ? at + 1 : at;
    const to = lowFirst && bytes[end] === 0 ? end - 1 : end;
    if (to - from >= MIN_BYTES) {
      if (from > done) pieces.push({ isPlain: false, start: done, end: from });
      pieces.push({ isPlain: true, start: from, end: to });
      done = to;
    }
    at = end;
  }
  if (done < bytes.length || pieces.length === 0) pieces.push({ isPlain: false, start: done, end: bytes.length });
  return pieces;
}

function isText(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x20 && byte < 0x7f) || byte === 9 || byte === 10 || byte === 13);
}
