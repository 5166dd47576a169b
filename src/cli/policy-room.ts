// Where policy files are read: the working tree, or the commit of a range's base.
import { lstatSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { StackgateError } from "../model/problem.ts";
import { BASELINE_PATH, POLICY_PATH } from "../parse/path-class.ts";
import type { Common } from "./arguments.ts";
import type { Io } from "./io.ts";

/** A file with the path that messages give it. */
export interface Bytes {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Reads files for a policy. Throws StackgateError `config-no-file` for a link or what is no file, `config-missing` where reading fails. */
export interface PolicyRoom {
  /** The repository's top; outside of one, the working directory. */
  readonly top: string;
  /** The nearest file of that name from the working directory upwards to the repository's top, and no further. */
  usual(name: string): Promise<Bytes | undefined>;
  /** The policy file of the working tree, whatever the base. */
  usualNow(): Bytes | undefined;
  /** The file that the user named, links included. */
  given(path: string): Bytes;
  /** The baseline that the user named, else the one at the top, if there is any. */
  baseline(choice: Common["baseline"]): Promise<Bytes | undefined>;
  /** A file from the top of the repository; `undefined` where there is none. */
  read(path: string): Promise<Uint8Array | undefined>;
}

const MAX_BYTES = 1 << 20;
/** A baseline of a large repository. */
const MAX_BASELINE_BYTES = 1 << 26;

/** `base` is the commit that is read instead of the working tree. */
export function roomOf(io: Io, base: string | undefined): PolicyRoom {
  const { cwd } = io;
  const top = repositoryTop(cwd) ?? cwd;
  const read = async (path: string): Promise<Uint8Array | undefined> => {
    if (base === undefined) return readBelow(top, path, MAX_BYTES);
    const { fileAt } = await import("../source/file-at.ts");
    return fileAt(io, base, path);
  };
  return {
    top,
    read,
    async usual(name) {
      for (const path of upwards(top, cwd, name)) {
        const bytes = await read(path);
        if (bytes !== undefined) return { path, bytes };
      }
      return undefined;
    },
    usualNow() {
      for (const path of upwards(top, cwd, POLICY_PATH)) {
        const bytes = readBelow(top, path, MAX_BYTES);
        if (bytes !== undefined) return { path, bytes };
      }
      return undefined;
    },
    given: (path) => ({ path, bytes: givenFile(resolve(cwd, path), path, MAX_BYTES) }),
    async baseline(choice) {
      if (choice?.kind === "none") return undefined;
      if (choice?.kind === "file") {
        const { path } = choice;
        return { path, bytes: givenFile(resolve(cwd, path), path, MAX_BASELINE_BYTES) };
      }
      if (base !== undefined) {
        const bytes = await read(BASELINE_PATH);
        return bytes === undefined ? undefined : { path: BASELINE_PATH, bytes };
      }
      const bytes = readBelow(top, BASELINE_PATH, MAX_BASELINE_BYTES);
      return bytes === undefined ? undefined : { path: BASELINE_PATH, bytes };
    },
  };
}

/** Its text, as it can be written back to the byte. Throws StackgateError `config-yaml` for one that is no UTF-8. */
export function textOf({ path, bytes }: Bytes): string {
  const text = Buffer.from(bytes).toString("utf8");
  if (!Buffer.from(text).equals(bytes))
    throw new StackgateError("config-yaml", { place: `${path}:1:1`, detail: "NOT_UTF8" });
  return text;
}

/** The folder of the repository that `cwd` is in; `undefined` outside of one. */
export function repositoryTop(cwd: string): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (lstatSync(join(folder, ".git"), { throwIfNoEntry: false }) !== undefined) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

/** Paths of `name` from the top, the one in `cwd` first. */
function upwards(top: string, cwd: string, name: string): readonly string[] {
  const parts = relative(top, cwd)
    .split(/[\\/]/)
    .filter((part) => part !== "");
  return [...parts.keys(), parts.length].reverse().map((count) => [...parts.slice(0, count), name].join("/"));
}

function givenFile(path: string, shown: string, maxBytes: number): Uint8Array {
  try {
    const found = statSync(path);
    if (!found.isFile() || found.size > maxBytes) throw new StackgateError("config-no-file", { path: shown });
    return readFileSync(path);
  } catch (error) {
    throw readingFailed(error, shown);
  }
}

/** No part of the way may be a link: it could lead out of the repository. */
function readBelow(top: string, path: string, maxBytes: number): Uint8Array | undefined {
  try {
    const parts = path.split("/");
    for (const [i] of parts.entries()) {
      const found = lstatSync(join(top, ...parts.slice(0, i + 1)), { throwIfNoEntry: false });
      if (found === undefined) return undefined;
      const isLast = i === parts.length - 1;
      if (!isLast && found.isFile()) return undefined;
      if (isLast ? !found.isFile() || found.size > maxBytes : !found.isDirectory())
        throw new StackgateError("config-no-file", { path });
    }
    return readFileSync(join(top, ...parts));
  } catch (error) {
    throw readingFailed(error, path);
  }
}

function readingFailed(error: unknown, path: string): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return error instanceof StackgateError || typeof code !== "string"
    ? error
    : new StackgateError("config-missing", { path, detail: code });
}
