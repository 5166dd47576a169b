// Regular expressions as trees, for judging what they cost.

export type Node =
  /** One character; `source` is how it was written: `a`, `\s`, `[a-z]`. */
  | { readonly kind: "character"; readonly source: string }
  /** Needs no character: `\b`, a look-around (whose `body` is a pattern of its own). */
  | { readonly kind: "empty"; readonly body?: Node }
  /** `^` */
  | { readonly kind: "start" }
  /** `$`: nothing may follow. */
  | { readonly kind: "end" }
  | { readonly kind: "sequence"; readonly parts: readonly Node[] }
  | { readonly kind: "either"; readonly options: readonly Node[] }
  | { readonly kind: "repeat"; readonly body: Node; readonly min: number; readonly max: number };

/** The tree of a pattern. Throws on a back reference, which takes any pattern out of what can be judged. */
export function treeOf({ source }: Pick<RegExp, "source">): Node {
  const reader = { source, at: 0 };
  const tree = readEither(reader);
  if (reader.at !== source.length) throw new Error(`not understood at ${reader.at}: ${source}`);
  return tree;
}

/** Whether every match begins where the text does. */
export function isAnchored(node: Node): boolean {
  switch (node.kind) {
    case "start":
      return true;
    case "sequence":
      return node.parts[0] !== undefined && isAnchored(node.parts[0]);
    case "either":
      return node.options.every(isAnchored);
    case "repeat":
      return node.min > 0 && isAnchored(node.body);
    case "character":
    case "empty":
    case "end":
      return false;
  }
}

interface Reader {
  readonly source: string;
  at: number;
}

function readEither(reader: Reader): Node {
  const options = [readSequence(reader)];
  while (reader.source[reader.at] === "|") {
    reader.at++;
    options.push(readSequence(reader));
  }
  const [only] = options;
  return options.length === 1 && only !== undefined ? only : { kind: "either", options };
}

function readSequence(reader: Reader): Node {
  const parts: Node[] = [];
  while (reader.at < reader.source.length && !"|)".includes(reader.source[reader.at] ?? "")) {
    const body = readAtom(reader);
    const { min, max } = readRepeat(reader);
    parts.push(min === 1 && max === 1 ? body : { kind: "repeat", body, min, max });
  }
  return { kind: "sequence", parts };
}

function readAtom(reader: Reader): Node {
  const { source } = reader;
  const start = reader.at;
  const character = source[reader.at++] ?? "";
  switch (character) {
    case "(":
      return readGroup(reader);
    case "[":
      for (; source[reader.at] !== "]"; reader.at++) if (source[reader.at] === "\\") reader.at++;
      reader.at++;
      return { kind: "character", source: source.slice(start, reader.at) };
    case "\\":
      return readEscape(reader, start);
    case "^":
      return { kind: "start" };
    case "$":
      return { kind: "end" };
    default: {
      if ((character.codePointAt(0) ?? 0) >= 0xd800 && (source.codePointAt(start) ?? 0) > 0xffff) reader.at++;
      return { kind: "character", source: source.slice(start, reader.at) };
    }
  }
}

function readGroup(reader: Reader): Node {
  const [opening = ""] = /^(?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(reader.source.slice(reader.at, reader.at + 80)) ?? [];
  reader.at += opening.length;
  const body = readEither(reader);
  if (reader.source[reader.at++] !== ")") throw new Error(`group without an end: ${reader.source}`);
  return /[=!]$/.test(opening) ? { kind: "empty", body } : body;
}

function readEscape(reader: Reader, start: number): Node {
  const { source } = reader;
  const rest = source.slice(reader.at, reader.at + 60);
  if (/^[1-9k]/.test(rest)) throw new Error(`back reference at ${reader.at}: ${source}`);
  const [written = ""] = /^(?:u\{[0-9a-f]+\}|u[0-9a-f]{4}|x[0-9a-f]{2}|[pP]\{[^}]+\}|[\s\S])/i.exec(rest) ?? [];
  reader.at += written.length;
  return /^[bB]$/.test(written) ? { kind: "empty" } : { kind: "character", source: source.slice(start, reader.at) };
}

function readRepeat(reader: Reader): { readonly min: number; readonly max: number } {
  const rest = reader.source.slice(reader.at, reader.at + 20);
  const [whole = "", sign = "", least, comma, most] = /^(?:([*+?])|\{(\d+)(,(\d*))?\})\??/.exec(rest) ?? [];
  reader.at += whole.length;
  if (sign === "*") return { min: 0, max: Number.POSITIVE_INFINITY };
  if (sign === "+") return { min: 1, max: Number.POSITIVE_INFINITY };
  if (sign === "?") return { min: 0, max: 1 };
  if (least === undefined) return { min: 1, max: 1 };
  const max = comma === undefined ? Number(least) : most === "" ? Number.POSITIVE_INFINITY : Number(most);
  return { min: Number(least), max };
}
