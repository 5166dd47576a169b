/**
 * Whether `whole`, which begins with the object's header, is what `id` stands for. Git itself mostly does not look: a file of its own
 * folder may hold another content than the one that is committed under that id.
 */
export declare function isNamed(whole: Uint8Array, id: string): boolean;
/** A full id, of SHA-1 or SHA-256; also the one of nothing. */
export declare function isObjectId(text: string): boolean;
/** Zeros stand for an object that is not: of a ref that is new, or that goes. */
export declare function isNoObject(id: string): boolean;
