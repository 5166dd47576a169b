// What a pattern's source says about every match of it, so that most hits of a literal are told apart without running it.

/** A bit for each byte. */
export type ByteSet = Uint32Array;

/** Lengths in characters; `head`: by position from the start, the bytes that may stand there. */
export interface Shape {
  readonly min: number;
  readonly max: number;
  readonly head: readonly ByteSet[];
}

export function hasByte(set: ByteSet, byte: number): boolean {
  return (((set[byte >>> 5] ?? 0) >>> (byte & 31)) & 1) === 1;
}

/** More positions than this tell nothing new. */
const MAX_HEAD = 32;

interface Part extends Shape {
  /** `head` is all there is: what follows stands right behind it. */
  readonly isWhole: boolean;
}

const NOTHING: ByteSet = new Uint32Array(8);
const EMPTY: Part = { min: 0, max: 0, head: [], isWhole: true };

/** Throws on what the patterns of rules may not use: look-around, back references, repeats without a bound. */
export function shapeOf({ source, ignoreCase }: RegExp): Shape {
  const reader = { source, at: 0, ignoreCase };
  const part = readAlternatives(reader);
  if (reader.at !== source.length) throw new Error(`pattern not understood at ${reader.at}: ${source}`);
  return part;
}

interface Reader {
  readonly source: string;
  readonly ignoreCase: boolean;
  at: number;
}

function readAlternatives(reader: Reader): Part {
  let part = readSequence(reader);
  while (reader.source[reader.at] === "|") {
    reader.at++;
    part = either(part, readSequence(reader));
  }
  return part;
}

function readSequence(reader: Reader): Part {
  let part = EMPTY;
  while (reader.at < reader.source.length && !"|)".includes(reader.source[reader.at] ?? "")) {
    part = then(part, repeated(readAtom(reader), readRepeat(reader)));
  }
  return part;
}

function readAtom(reader: Reader): Part {
  const { source } = reader;
  const character = source[reader.at++] ?? "";
  switch (character) {
    case "(": {
      if (source[reader.at] === "?") {
        if (source[reader.at + 1] !== ":") throw new Error(`look-around or named group at ${reader.at}: ${source}`);
        reader.at += 2;
      }
      const part = readAlternatives(reader);
      if (source[reader.at++] !== ")") throw new Error(`group without an end: ${source}`);
      return part;
    }
    case "[":
      return one(folded(readClass(reader), reader.ignoreCase));
    case "\\":
      return one(folded(readEscape(reader), reader.ignoreCase));
    case "^":
    case "$":
    case "*":
    case "+":
    case ".":
      throw new Error(`\`${character}\` at ${reader.at - 1}: ${source}`);
    default:
      return one(folded(setOf([character.charCodeAt(0)]), reader.ignoreCase));
  }
}

function readRepeat(reader: Reader): { readonly least: number; readonly most: number } {
  const { source, at } = reader;
  if (source[at] === "?") {
    reader.at++;
    return { least: 0, most: 1 };
  }
  const bounds = /^\{(\d{1,4})(,(\d{0,4}))?\}/.exec(source.slice(at, at + 12));
  if (bounds === null) return { least: 1, most: 1 };
  if (bounds[2] === ",") throw new Error(`repeat without a bound at ${at}: ${source}`);
  reader.at += bounds[0].length;
  return { least: Number(bounds[1]), most: Number(bounds[3] ?? bounds[1]) };
}

function readClass(reader: Reader): ByteSet {
  const { source } = reader;
  const isNegated = source[reader.at] === "^";
  if (isNegated) reader.at++;
  let set: ByteSet = new Uint32Array(8);
  while (source[reader.at] !== "]") {
    if (reader.at >= source.length) throw new Error(`class without an end: ${source}`);
    const first = source.charCodeAt(reader.at);
    const from = readClassAtom(reader);
    const isRange = source[reader.at] === "-" && source[reader.at + 1] !== "]";
    set = union(set, isRange ? readRange(reader, first) : from);
  }
  reader.at++;
  return isNegated ? set.map((bits) => ~bits) : set;
}

/** From the character `first` to the one behind the dash. */
function readRange(reader: Reader, first: number): ByteSet {
  const last = reader.source.charCodeAt(reader.at + 1);
  if (Number.isNaN(last) || first === BACKSLASH || last === BACKSLASH)
    throw new Error(`range at ${reader.at}: ${reader.source}`);
  reader.at += 2;
  return setOf(Array.from({ length: last - first + 1 }, (_, i) => first + i));
}

const BACKSLASH = 0x5c;

function readClassAtom(reader: Reader): ByteSet {
  const character = reader.source[reader.at++] ?? "";
  return character === "\\" ? readEscape(reader) : setOf([character.charCodeAt(0)]);
}

function readEscape(reader: Reader): ByteSet {
  const character = reader.source[reader.at++] ?? "";
  switch (character) {
    case "s":
      return setOf([9, 10, 11, 12, 13, 32, 0xa0]);
    case "n":
      return setOf([10]);
    case "r":
      return setOf([13]);
    case "t":
      return setOf([9]);
    default:
      if (/[A-Za-z0-9]/.test(character)) throw new Error(`\`\\${character}\` at ${reader.at - 2}: ${reader.source}`);
      return setOf([character.charCodeAt(0)]);
  }
}

/** Characters above a byte never stand in the text, one character a byte, that patterns are run on. */
function setOf(codes: readonly number[]): ByteSet {
  const set = new Uint32Array(8);
  for (const code of codes) if (code < 256) set[code >>> 5] = (set[code >>> 5] ?? 0) | (1 << (code & 31));
  return set;
}

function union(a: ByteSet, b: ByteSet): ByteSet {
  const both = new Uint32Array(8);
  for (let i = 0; i < 8; i++) both[i] = (a[i] ?? 0) | (b[i] ?? 0);
  return both;
}

/** The capital letters are the bits 1 to 26 of the third word, the small ones those of the fourth. */
function folded(set: ByteSet, ignoreCase: boolean): ByteSet {
  if (!ignoreCase) return set;
  const letters = ((set[2] ?? 0) | (set[3] ?? 0)) & 0x7ff_fffe;
  const both = set.slice();
  both[2] = (set[2] ?? 0) | letters;
  both[3] = (set[3] ?? 0) | letters;
  return both;
}

function one(set: ByteSet): Part {
  return { min: 1, max: 1, head: [set], isWhole: true };
}

function then(first: Part, second: Part): Part {
  const head = first.isWhole ? [...first.head, ...second.head].slice(0, MAX_HEAD) : first.head;
  const isWhole = first.isWhole && second.isWhole && first.head.length + second.head.length <= MAX_HEAD;
  return { min: first.min + second.min, max: first.max + second.max, head, isWhole };
}

function repeated(part: Part, { least, most }: { readonly least: number; readonly most: number }): Part {
  if (least === 1 && most === 1) return part;
  let head: ByteSet[] = [];
  const copies = part.isWhole ? least : Math.min(least, 1);
  for (let i = 0; i < copies && head.length < MAX_HEAD; i++) head = [...head, ...part.head];
  const isWhole = part.isWhole && least === most && part.head.length * least <= MAX_HEAD;
  return { min: part.min * least, max: part.max * most, head: head.slice(0, MAX_HEAD), isWhole };
}

function either(first: Part, second: Part): Part {
  const length = Math.min(first.head.length, second.head.length);
  const head = Array.from({ length }, (_, i) => union(first.head[i] ?? NOTHING, second.head[i] ?? NOTHING));
  const isWhole = first.isWhole && second.isWhole && first.head.length === second.head.length;
  return { min: Math.min(first.min, second.min), max: Math.max(first.max, second.max), head, isWhole };
}
