// Files of the disk, without following anything out of the top.
import { closeSync, constants, fstatSync, lstatSync, openSync, readlinkSync, readSync } from "node:fs";
import { sep } from "node:path";
import type { PathBytes } from "./path-names.ts";

type DiskAnswer =
  | { readonly kind: "file" | "symlink"; readonly bytes: Buffer }
  /** `absent`: nothing there, or its folder is behind a symlink. `special`: a pipe, socket or device, which is never opened. */
  | { readonly kind: "absent" | "folder" | "special" }
  | { readonly kind: "too-large"; readonly size: number }
  /** `detail` is the system's code. */
  | { readonly kind: "unreadable"; readonly detail: string };

export interface Disk {
  /** What lies at `path` below the top; of a symlink its target as text. Never throws. Synchronous, which is quicker than promises by far. */
  look(path: PathBytes, most?: number): DiskAnswer;
  /** Its first bytes, `most` of them at the most; of what is no regular file or cannot be read, none. Never throws. */
  start(path: PathBytes, most: number): Uint8Array;
  /** Fills `into` with the bytes of a regular file from `start` on; `false` where it does not have as many. */
  readInto(path: PathBytes, start: number, into: Uint8Array): boolean;
}

/** No file of more is read. */
export const MAX_BYTES = 1 << 30;
// A pipe that took the place of a file is opened without waiting for a writer.
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** The files below `top`, which is trusted to be a folder. */
export function diskBelow(top: string): Disk {
  const folders = new Map<PathBytes, boolean>([["", true]]);
  /** Whether the folder is one, and so are all above it. */
  const isFolder = (folder: PathBytes): boolean => {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const above = folder.slice(0, Math.max(0, folder.lastIndexOf("/")));
    const is = isFolder(above) && lstatSync(pathOnDisk(top, folder), { throwIfNoEntry: false })?.isDirectory() === true;
    folders.set(folder, is);
    return is;
  };
  const isInFolders = (path: PathBytes): boolean => isFolder(path.slice(0, Math.max(0, path.lastIndexOf("/"))));
  return {
    start: (path, most) =>
      orNothing(() => (isInFolders(path) ? startOf(pathOnDisk(top, path), most) : undefined)) ?? new Uint8Array(0),
    readInto: (path, start, into) =>
      orNothing(() => isInFolders(path) && readPart(pathOnDisk(top, path), start, into)) ?? false,
    look(path, most = MAX_BYTES) {
      try {
        return isInFolders(path) ? lookAt(pathOnDisk(top, path), most) : { kind: "absent" };
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === undefined) throw error;
        return code === "ENOENT" || code === "ENOTDIR" ? { kind: "absent" } : { kind: "unreadable", detail: code };
      }
    },
  };
}

function startOf(path: string | Buffer, most: number): Uint8Array | undefined {
  const stats = lstatSync(path);
  const bytes = new Uint8Array(stats.isFile() ? Math.min(stats.size, most) : 0);
  return readPart(path, 0, bytes) ? bytes : undefined;
}

/** `undefined` where the system refuses. */
function orNothing<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return undefined;
  }
}

function readPart(path: string | Buffer, start: number, bytes: Uint8Array): boolean {
  const file = openSync(path, FLAGS);
  try {
    if (!fstatSync(file).isFile()) return false;
    let length = 0;
    while (length < bytes.length) {
      const count = readSync(file, bytes, length, bytes.length - length, start + length);
      if (count === 0) return false;
      length += count;
    }
    return true;
  } finally {
    closeSync(file);
  }
}

/** Whether what lies at these paths below `top` has so many bytes together; what cannot be asked has none. */
export function areAtLeast(top: string, paths: readonly { readonly bytes: PathBytes }[], bytes: number): boolean {
  let sum = 0;
  return paths.some((path) => {
    sum += orNothing(() => lstatSync(pathOnDisk(top, path.bytes), { throwIfNoEntry: false }))?.size ?? 0;
    return sum >= bytes;
  });
}

/** Where `path` lies: as a string, or as bytes where these are no UTF-8. */
export function pathOnDisk(top: string, path: PathBytes): string | Buffer {
  if (path === "") return top;
  const prefix = top.endsWith(sep) ? top : top + sep;
  if (!/[\x80-\xff]/.test(path)) return prefix + path;
  const bytes = Buffer.from(path, "latin1");
  const text = bytes.toString("utf8");
  return Buffer.from(text, "utf8").equals(bytes) ? prefix + text : Buffer.concat([Buffer.from(prefix), bytes]);
}

function lookAt(path: string | Buffer, most: number): DiskAnswer {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return { kind: "absent" };
  if (found.isSymbolicLink()) return { kind: "symlink", bytes: readlinkSync(path, { encoding: "buffer" }) };
  if (found.isDirectory()) return { kind: "folder" };
  if (!found.isFile()) return { kind: "special" };
  return found.size > most ? { kind: "too-large", size: found.size } : readWhole(path, found.size);
}

/** To the end, even where that is not where the size said. */
function readWhole(path: string | Buffer, size: number): DiskAnswer {
  const file = openSync(path, FLAGS);
  try {
    let bytes = Buffer.allocUnsafe(size + 1);
    let length = 0;
    for (;;) {
      const count = readSync(file, bytes, length, bytes.length - length, null);
      length += count;
      if (count === 0) return { kind: "file", bytes: bytes.subarray(0, length) };
      if (length < bytes.length) continue;
      if (length > MAX_BYTES) return { kind: "too-large", size: length };
      bytes = Buffer.concat([bytes], bytes.length * 2);
    }
  } finally {
    closeSync(file);
  }
}
