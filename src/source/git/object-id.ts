// Ids of objects, as git writes them.
import type { hash as hashOf } from "node:crypto";

/**
 * Whether `whole`, which begins with the object's header, is what `id` stands for. Git itself mostly does not look: a file of its own
 * folder may hold another content than the one that is committed under that id.
 */
export function isNamed(whole: Uint8Array, id: string): boolean {
  // Loading it takes milliseconds, which a scan that reads no content need not spend.
  hash ??= process.getBuiltinModule("node:crypto").hash;
  return hash(id.length === 40 ? "sha1" : "sha256", whole, "hex") === id;
}

let hash: typeof hashOf | undefined;

/** A full id, of SHA-1 or SHA-256; also the one of nothing. */
export function isObjectId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/** Zeros stand for an object that is not: of a ref that is new, or that goes. */
export function isNoObject(id: string): boolean {
  return /^0+$/.test(id);
}
