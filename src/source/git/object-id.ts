// How git writes the ids of objects for other programs.

/** A full id, of SHA-1 or SHA-256; also the one of nothing. */
export function isObjectId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/** Zeros stand for an object that is not: of a ref that is new, or that goes. */
export function isNoObject(id: string): boolean {
  return /^0+$/.test(id);
}
