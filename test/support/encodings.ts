// Text in the encodings that files of the world have: only UTF-8 has an encoder, so tables are made from what the decoders say.

export const ENCODINGS = [
  "utf-8",
  "utf-8 with a mark",
  "utf-16le",
  "utf-16le with a mark",
  "utf-16be",
  "utf-16be with a mark",
  "utf-32le",
  "utf-32le with a mark",
  "utf-32be",
  "utf-32be with a mark",
  "gbk",
  "gb18030",
  "big5",
  "shift_jis",
  "latin1",
] as const;
export type EncodingName = (typeof ENCODINGS)[number];

/** Throws where the encoding has no such character. */
export function encoded(text: string, encoding: EncodingName): Buffer {
  const [name, marked] = [encoding.replace(" with a mark", ""), encoding.endsWith("mark")];
  const whole = marked ? `\ufeff${text}` : text;
  switch (name) {
    case "utf-8":
      return Buffer.from(whole, "utf8");
    case "utf-16le":
      return Buffer.from(whole, "utf16le");
    case "utf-16be":
      return Buffer.from(whole, "utf16le").swap16();
    case "utf-32le":
    case "utf-32be":
      return Buffer.concat([...whole].map((point) => utf32(point, name === "utf-32le")));
    case "latin1":
      return Buffer.from(whole, "latin1");
    default:
      return Buffer.concat([...whole].map((character) => twoBytes(character, name)));
  }
}

function utf32(point: string, littleEndian: boolean): Buffer {
  const bytes = Buffer.alloc(4);
  new DataView(bytes.buffer, bytes.byteOffset, 4).setUint32(0, point.codePointAt(0) ?? 0, littleEndian);
  return bytes;
}

const tables = new Map<string, Map<string, Buffer>>();

function twoBytes(character: string, encoding: string): Buffer {
  if (character < "\x80") return Buffer.from(character);
  const known = tables.get(encoding) ?? table(encoding);
  tables.set(encoding, known);
  const bytes = known.get(character);
  if (bytes === undefined) throw new Error(`${encoding} has no ${character}`);
  return bytes;
}

function table(encoding: string): Map<string, Buffer> {
  const decoder = new TextDecoder(encoding);
  const all = new Map<string, Buffer>();
  for (let first = 0x81; first < 0xff; first++) {
    const one = decoder.decode(Buffer.from([first]));
    if (one.length === 1 && one !== "\ufffd") all.set(one, Buffer.from([first]));
    for (let second = 0x40; second < 0xff; second++) {
      const bytes = Buffer.from([first, second]);
      const text = decoder.decode(bytes);
      if (text.length === 1 && text !== "\ufffd" && !all.has(text)) all.set(text, bytes);
    }
  }
  return all;
}
