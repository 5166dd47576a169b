// Loads the large parts of the bundle, which lie beside it as scripts of one function each (scripts/code-chunks.mjs). Node's own compile
// cache holds what is compiled when a file is loaded, and most functions are compiled when they are first called: what a run has called
// is kept here, and the next one compiles nothing. That halves the time that a hook takes.
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import { asUsual, expectNothing } from "./short-run.ts";

/** A part of the bundle. */
export interface Code {
  /** The folder of the bundle. */
  readonly folder: string;
  readonly name: string;
  /** Of its source: V8 compares lengths alone. */
  readonly digest: string;
}

let cache: string | undefined;
const fresh: { readonly place: string; readonly script: Script }[] = [];

/** From now on compiled code is looked for in this folder. Whoever can write there can run anything: see {@link codeCacheFolder}. */
export function useCodeCache(folder: string): void {
  cache = folder;
}

/** What the part's function gives. It is given how to import, which scripts cannot, and the exports of the parts that it needs. */
export function runCode({ folder, name, digest }: Code, given: readonly unknown[]): unknown {
  const filename = join(folder, `${name}.cjs`);
  const { version, arch } = process;
  const place = cache === undefined ? undefined : join(cache, `${name}-${digest}-${version}-${arch}`);
  const cachedData = place === undefined ? undefined : compiledAt(place);
  const source = readFileSync(filename, "latin1");
  const script = asUsual(() => new Script(source, { filename, ...(cachedData === undefined ? {} : { cachedData }) }));
  if (place !== undefined && (cachedData === undefined || script.cachedDataRejected === true))
    fresh.push({ place, script });
  return script.runInThisContext()(...given);
}

const ran = new Map<string, unknown>();

/** The same, but only whoever asks first runs it: the door asks for parts by name, and modules for those that they import. */
export function runOnce(code: Code, given: () => readonly unknown[]): unknown {
  if (!ran.has(code.name)) ran.set(code.name, runCode(code, given()));
  return ran.get(code.name);
}

/** By name of a part: its digest, and the parts that it needs. */
export type Parts = Readonly<Record<string, { readonly digest: string; readonly needs: readonly string[] }>>;

/**
 * How the door imports. It is a script that knows all parts, so that a run which needs nothing else never starts what reads modules.
 * `base`: what this module's own chunk exports, by its name.
 */
export function importerOf(
  folder: string,
  parts: Parts,
  base: Readonly<Record<string, unknown>>,
  importModule: (path: string) => Promise<unknown>,
): (path: string) => Promise<unknown> {
  const part = (name: string): unknown => {
    const known = parts[name];
    if (known === undefined) return base[name];
    return runOnce({ folder, name, digest: known.digest }, () => [importLater, ...known.needs.map(part)]);
  };
  const importLater = async (path: string): Promise<unknown> => {
    const name = /^\.\/(.*)\.mjs$/.exec(path)?.[1] ?? "";
    if (Object.hasOwn(parts, name)) return part(name);
    expectNothing();
    return importModule(path);
  };
  return importLater;
}

/** Behind its own digest: V8 reads what it is given without looking. */
function compiledAt(place: string): Buffer | undefined {
  try {
    const all = readFileSync(place);
    const compiled = all.subarray(DIGEST_BYTES);
    return digestOf(compiled).equals(all.subarray(0, DIGEST_BYTES)) ? compiled : undefined;
  } catch (error) {
    return undefinedIfOfSystem(error);
  }
}

const DIGEST_BYTES = 20;

/** Of the two builtins that could tell a damaged file this is the one that a scan loads anyway, to hold objects against their ids. */
function digestOf(compiled: Uint8Array): Buffer {
  return process.getBuiltinModule("node:crypto").hash("sha1", compiled, "buffer");
}

/** Keeps what this run has compiled, for the next one; nothing where it came out of the cache. Where that cannot be written, nothing is kept. */
export function keepCode(): void {
  const made = fresh.splice(0);
  if (cache === undefined || made.length === 0) return;
  try {
    forget(cache);
    for (const { place, script } of made) {
      const compiled = script.createCachedData();
      const half = `${place}.${process.pid}`;
      writeFileSync(half, Buffer.concat([digestOf(compiled), compiled]), { mode: 0o600 });
      renameSync(half, place);
    }
  } catch (error) {
    undefinedIfOfSystem(error);
  }
}

/** Of each part as many as there may be versions of node and of us in use; the oldest go first. */
const MOST_KEPT = 40;

function forget(folder: string): void {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  const aged = files.map(({ name }) => {
    const path = join(folder, name);
    return { path, at: statSync(path).mtimeMs };
  });
  aged.sort((a, b) => b.at - a.at);
  for (const { path } of aged.slice(MOST_KEPT)) rmSync(path, { force: true });
}

function undefinedIfOfSystem(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  return undefined;
}
