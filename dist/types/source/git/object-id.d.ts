/**
 * Whether `whole`, which begins with the object's header, is what `id` stands for. Git itself mostly does not look: a file of its own
 * folder may hold another content than the one that is committed under that id.
 */
export declare function isNamed(whole: Uint8Array, id: string): boolean;
