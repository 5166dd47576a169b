export interface ZipEntry {
    /** Bytes as one character each (latin1). */
    readonly path: string;
    /** 0 stored, 8 deflated, and some twenty that are rare. */
    readonly method: number;
    readonly isEncrypted: boolean;
    readonly isLink: boolean;
    /** The stored bytes from `start` to `end`, both in the archive. */
    readonly start: number;
    readonly end: number;
    /** Absent: the header leaves them to what stands behind the data. */
    readonly crc?: number;
    readonly size?: number;
}
/** `damaged`: there is more than could be made out. */
export type ZipStep = {
    readonly kind: "entry";
    readonly entry: ZipEntry;
} | {
    readonly kind: "damaged";
};
/**
 * Where the directory of the zip archive in `bytes` ends, whatever stands before it or behind; the end of all where only entries are
 * left of it. `undefined`: there is none.
 */
export declare function zipEndOf(bytes: Uint8Array): number | undefined;
/** The entries of the directory in its order, then those that it does not name. Linear; never throws. */
export declare function readZip(archive: Uint8Array): Generator<ZipStep>;
