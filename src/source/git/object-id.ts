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
