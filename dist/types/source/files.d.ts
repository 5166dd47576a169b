import type { PathBytes } from "./path-names.ts";
type DiskAnswer = {
    readonly kind: "file" | "symlink";
    readonly bytes: Buffer;
}
/** `absent`: nothing there, or its folder is behind a symlink. `special`: a pipe, socket or device, which is never opened. */
 | {
    readonly kind: "absent" | "folder" | "special";
} | {
    readonly kind: "too-large";
    readonly size: number;
}
/** `detail` is the system's code. */
 | {
    readonly kind: "unreadable";
    readonly detail: string;
};
export interface Disk {
    /** What lies at `path` below the top; of a symlink its target as text. Never throws. Synchronous, which is quicker than promises by far. */
    look(path: PathBytes, most?: number): DiskAnswer;
    /** Its first bytes, `most` of them at the most; of what is no regular file or cannot be read, none. Never throws. */
    start(path: PathBytes, most: number): Uint8Array;
    /** Fills `into` with the bytes of a regular file from `start` on; `false` where it does not have as many. */
    readInto(path: PathBytes, start: number, into: Uint8Array): boolean;
}
/** No file of more is read. */
export declare const MAX_BYTES: number;
/** The files below `top`, which is trusted to be a folder. */
export declare function diskBelow(top: string): Disk;
/** Whether what lies at these paths below `top` has so many bytes together; what cannot be asked has none. */
export declare function areAtLeast(top: string, paths: readonly {
    readonly bytes: PathBytes;
}[], bytes: number): boolean;
/** Where `path` lies: as a string, or as bytes where these are no UTF-8. */
export declare function pathOnDisk(top: string, path: PathBytes): string | Buffer;
export {};
