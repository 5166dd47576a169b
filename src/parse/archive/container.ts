// Whether a document holds others inside: told by its bytes, never by its name.
import { isTar } from "./tar.ts";
import { zipEndOf } from "./zip.ts";

export type ContainerKind = "gzip" | "zstd" | "tar" | "zip";

/** Forms that are known and not read. */
export type ClosedKind = "xz" | "bzip2" | "7z" | "rar" | "lz4";

const MARKS: readonly (readonly [kind: ClosedKind, mark: readonly number[]])[] = [
  ["xz", [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]],
  ["7z", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ["rar", [0x52, 0x61, 0x72, 0x21, 0x1a, 7]],
  ["lz4", [4, 0x22, 0x4d, 0x18]],
];

/** What `bytes` are by their front, and where the directory of a zip archive ends, which may stand behind anything. */
export interface Container {
  readonly front?: Exclude<ContainerKind, "zip"> | ClosedKind;
  readonly zipEnd?: number;
}

/** `undefined`: no container. Hot: nearly every document is none. */
export function containerOf(bytes: Uint8Array): Container | undefined {
  const front = frontKind(bytes);
  const zipEnd = zipEndOf(bytes);
  if (front === undefined && zipEnd === undefined) return undefined;
  return { ...(front === undefined ? {} : { front }), ...(zipEnd === undefined ? {} : { zipEnd }) };
}

/** By the first bytes alone, of which 512 are enough; of a zip only one that begins as one. */
export function frontKind(bytes: Uint8Array): Exclude<ContainerKind, "zip"> | ClosedKind | undefined {
  if (isGzip(bytes)) return "gzip";
  if (isZstdFrame(bytes) || isSkippableFrame(bytes)) return "zstd";
  for (const [kind, mark] of MARKS) if (bytes[0] === mark[0] && mark.every((byte, i) => bytes[i] === byte)) return kind;
  // `BZh`, a digit, and pi in decimal.
  if (bytes[0] === 0x42 && /^BZh[1-9]1AY&SY/.test(Buffer.from(bytes.subarray(0, 10)).toString("latin1")))
    return "bzip2";
  return isTar(bytes) ? "tar" : undefined;
}

/** Whether a header of gzip stands at `at`: its two marks, the one method there is, and no flag that means nothing. */
export function isGzip(bytes: Uint8Array, at = 0): boolean {
  return bytes[at] === 0x1f && bytes[at + 1] === 0x8b && bytes[at + 2] === 8 && ((bytes[at + 3] ?? 0xff) & 0xe0) === 0;
}

export function isZstdFrame(bytes: Uint8Array): boolean {
  return bytes[0] === 0x28 && bytes[1] === 0xb5 && bytes[2] === 0x2f && bytes[3] === 0xfd;
}

/** A frame of zstd that holds something for its writer alone. */
export function isSkippableFrame(bytes: Uint8Array): boolean {
  return ((bytes[0] ?? 0) & 0xf0) === 0x50 && bytes[1] === 0x2a && bytes[2] === 0x4d && bytes[3] === 0x18;
}
