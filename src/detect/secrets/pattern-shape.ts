// What a pattern's source says about every match of it, so that most hits of a literal are told apart without running it.

/** Lengths in characters; `head`: by position from the start, a table of the bytes that may stand there. */
export interface Shape {
  readonly min: number;
  readonly max: number;
  readonly head: readonly Uint8Array[];
}

/** More positions than this tell nothing new. */
const MAX_HEAD = 32;

interface Part extends Shape {
  /** `head` is all there is: what follows stands right behind it. */
  readonly isWhole: boolean;
}

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

function readClass(reader: Reader): Uint8Array {
  const { source } = reader;
  const isNegated = source[reader.at] === "^";
  if (isNegated) reader.at++;
  const set = new Uint8Array(256);
  while (source[reader.at] !== "]") {
    if (reader.at >= source.length) throw new Error(`class without an end: ${source}`);
    const from = readClassAtom(reader);
    const isRange = source[reader.at] === "-" && source[reader.at + 1] !== "]";
    if (!isRange) {
      for (let byte = 0; byte < 256; byte++) if (from[byte] === 1) set[byte] = 1;
      continue;
    }
    reader.at++;
    const to = readClassAtom(reader);
    for (let byte = from.indexOf(1); byte <= to.lastIndexOf(1); byte++) set[byte] = 1;
  }
  reader.at++;
  return isNegated ? set.map((is) => 1 - is) : set;
}

function readClassAtom(reader: Reader): Uint8Array {
  const character = reader.source[reader.at++] ?? "";
  return character === "\\" ? readEscape(reader) : setOf([character.charCodeAt(0)]);
}

function readEscape(reader: Reader): Uint8Array {
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
function setOf(codes: readonly number[]): Uint8Array {
  const set = new Uint8Array(256);
  for (const code of codes) if (code < 256) set[code] = 1;
  return set;
}

function folded(set: Uint8Array, ignoreCase: boolean): Uint8Array {
  if (!ignoreCase) return set;
  const both = set.slice();
  for (let upper = 0x41; upper <= 0x5a; upper++)
    if (set[upper] === 1 || set[upper + 0x20] === 1) both[upper] = both[upper + 0x20] = 1;
  return both;
}

function one(set: Uint8Array): Part {
  return { min: 1, max: 1, head: [set], isWhole: true };
}

function then(first: Part, second: Part): Part {
  const head = first.isWhole ? [...first.head, ...second.head].slice(0, MAX_HEAD) : first.head;
  const isWhole = first.isWhole && second.isWhole && first.head.length + second.head.length <= MAX_HEAD;
  return { min: first.min + second.min, max: first.max + second.max, head, isWhole };
}

function repeated(part: Part, { least, most }: { readonly least: number; readonly most: number }): Part {
  if (least === 1 && most === 1) return part;
  let head: Uint8Array[] = [];
  const copies = part.isWhole ? least : Math.min(least, 1);
  for (let i = 0; i < copies && head.length < MAX_HEAD; i++) head = [...head, ...part.head];
  const isWhole = part.isWhole && least === most && part.head.length * least <= MAX_HEAD;
  return { min: part.min * least, max: part.max * most, head: head.slice(0, MAX_HEAD), isWhole };
}

function either(first: Part, second: Part): Part {
  const head = first.head
    .slice(0, second.head.length)
    .map((set, i) => set.map((is, byte) => is | (second.head[i]?.[byte] ?? 0)));
  const isWhole = first.isWhole && second.isWhole && first.head.length === second.head.length;
  return { min: Math.min(first.min, second.min), max: Math.max(first.max, second.max), head, isWhole };
}
