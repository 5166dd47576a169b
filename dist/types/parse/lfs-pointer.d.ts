/** The SHA-256 in hex by which the content is known; `undefined`: no pointer. Hot: it is asked of every document. */
export declare function lfsPointer(bytes: Uint8Array): string | undefined;
