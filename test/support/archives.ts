// Archives as their tools write them, and as nobody should.
import { crc32, deflateRawSync } from "node:zlib";

type Content = string | Uint8Array;

export interface TarFile {
  readonly name: string;
  readonly content?: Content;
  /** `0` when absent. */
  readonly type?: string;
  readonly target?: string;
  /** Instead of the content's own. */
  readonly size?: number;
}

/** One entry, padded. */
export function tarEntry({ name, content = "", type = "0", target = "", size }: TarFile): Buffer {
  const body = Buffer.from(content as string);
  const header = Buffer.alloc(512);
  header.write(name.slice(0, 100), 0, "latin1");
  header.write("0000644\0", 100);
  header.write(`${(size ?? body.length).toString(8).padStart(11, "0")}\0`, 124);
  header.write("14000000000\0", 136);
  header.write("        ", 148);
  header.write(type, 156);
  header.write(target, 157);
  header.write("ustar\x0000", 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return Buffer.concat([header, body, Buffer.alloc((512 - (body.length % 512)) % 512)]);
}

export function tarOf(files: readonly TarFile[]): Buffer {
  return Buffer.concat([...files.map(tarEntry), Buffer.alloc(1024)]);
}

/** The records of a pax header. */
export function paxRecords(records: Readonly<Record<string, string>>): string {
  return Object.entries(records)
    .map(([key, value]) => {
      const rest = ` ${key}=${value}\n`;
      let length = Buffer.byteLength(rest) + 1;
      while (Buffer.byteLength(`${length}${rest}`) !== length) length++;
      return `${length}${rest}`;
    })
    .join("");
}

export interface ZipFile {
  readonly name: string;
  readonly content: Content;
  /** 8 when absent. */
  readonly method?: number;
  readonly encrypted?: boolean;
  /** Sizes stand behind the data, as a program writes them that does not know them before. */
  readonly open?: boolean;
  /** Left out of the directory. */
  readonly unnamed?: boolean;
  /** Sizes and offset as zip64 has them. */
  readonly wide?: boolean;
}

interface Written {
  readonly local: Buffer;
  readonly central: (offset: number) => Buffer;
}

function zipEntry({ name, content, method = 8, encrypted = false, open = false, wide = false }: ZipFile): Written {
  const body = Buffer.from(content as string);
  const stored = method === 8 ? deflateRawSync(body) : body;
  const path = Buffer.from(name);
  const flags = (encrypted ? 1 : 0) | (open ? 8 : 0) | 0x800;
  const common = (sizesToo: boolean): Buffer => {
    const part = Buffer.alloc(26);
    part.writeUInt16LE(wide ? 45 : 20, 0);
    part.writeUInt16LE(flags, 2);
    part.writeUInt16LE(method, 4);
    part.writeUInt32LE(sizesToo ? crc32(body) : 0, 10);
    part.writeUInt32LE(wide ? 0xffffffff : sizesToo ? stored.length : 0, 14);
    part.writeUInt32LE(wide ? 0xffffffff : sizesToo ? body.length : 0, 18);
    part.writeUInt16LE(path.length, 22);
    return part;
  };
  const extra = (offset?: number): Buffer => {
    if (!wide) return Buffer.alloc(0);
    const field = Buffer.alloc(offset === undefined ? 20 : 28);
    field.writeUInt16LE(1, 0);
    field.writeUInt16LE(field.length - 4, 2);
    field.writeBigUInt64LE(BigInt(body.length), 4);
    field.writeBigUInt64LE(BigInt(stored.length), 12);
    if (offset !== undefined) field.writeBigUInt64LE(BigInt(offset), 20);
    return field;
  };
  const head = common(!open);
  head.writeUInt16LE(extra().length, 24);
  const descriptor = Buffer.alloc(open ? 16 : 0);
  if (open) {
    descriptor.write("PK\x07\x08", 0, "latin1");
    descriptor.writeUInt32LE(crc32(body), 4);
    descriptor.writeUInt32LE(stored.length, 8);
    descriptor.writeUInt32LE(body.length, 12);
  }
  return {
    local: Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), head, path, extra(), stored, descriptor]),
    central(offset) {
      const part = common(true);
      part.writeUInt16LE(extra(offset).length, 24);
      const rest = Buffer.alloc(14);
      rest.writeUInt32LE(wide ? 0xffffffff : offset, 10);
      return Buffer.concat([Buffer.from("PK\x01\x02\x14\x03", "latin1"), part, rest, path, extra(offset)]);
    },
  };
}

/** `prefix` stands before the archive, whose offsets do not count it. */
export function zipOf(files: readonly ZipFile[], prefix: Content = ""): Buffer {
  const parts: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const written = zipEntry(file);
    if (file.unnamed !== true) central.push(written.central(offset));
    parts.push(written.local);
    offset += written.local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(central.length, 8);
  end.writeUInt16LE(central.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([Buffer.from(prefix as string), ...parts, directory, end]);
}
