/** A pack that is open. */
export interface PackFile {
    readonly bytes: number;
    /**
     * `[start, end)`, fewer where the file ends. Valid until the next call. Throws what the system says where it cannot be read; the
     * caller bounds the length.
     */
    read(start: number, end: number): Buffer;
    close(): void;
}
/** `undefined`: no file of its own lies there, or it may not be read. */
export declare function openPackFile(path: string): PackFile | undefined;
/** What stands before the deflated bytes of an object. */
export interface EntryHeader {
    /** 1 commit, 2 tree, 3 blob, 4 tag, 6 delta of an earlier offset, 7 delta of an id. */
    readonly type: number;
    /** Of the object, or of the delta, once inflated. */
    readonly size: number;
    /** Of type 6: how far before this one its base begins. */
    readonly distance: number;
    /** Bytes of the header; of type 7 the base's id is the last of them. */
    readonly length: number;
}
/** The most bytes that a header takes which is read at all. */
export declare const MAX_HEADER = 64;
export declare const OFFSET_DELTA = 6;
export declare const ID_DELTA = 7;
/** The header at the beginning of `bytes`; `undefined` where there is none that git would write. */
export declare function readEntryHeader(bytes: Uint8Array, idBytes: number): EntryHeader | undefined;
