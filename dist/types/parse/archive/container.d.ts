export type ContainerKind = "gzip" | "zstd" | "tar" | "zip";
/** Forms that are known and not read. */
export type ClosedKind = "xz" | "bzip2" | "7z" | "rar" | "lz4";
/** What `bytes` are by their front, and where the directory of a zip archive ends, which may stand behind anything. */
export interface Container {
    readonly front?: Exclude<ContainerKind, "zip"> | ClosedKind;
    readonly zipEnd?: number;
}
/** `undefined`: no container. Hot: nearly every document is none. */
export declare function containerOf(bytes: Uint8Array): Container | undefined;
/** By the first bytes alone, of which 512 are enough; of a zip only one that begins as one. */
export declare function frontKind(bytes: Uint8Array): Exclude<ContainerKind, "zip"> | ClosedKind | undefined;
/** Whether a header of gzip stands at `at`: its two marks, the one method there is, and no flag that means nothing. */
export declare function isGzip(bytes: Uint8Array, at?: number): boolean;
export declare function isZstdFrame(bytes: Uint8Array): boolean;
/** A frame of zstd that holds something for its writer alone. */
export declare function isSkippableFrame(bytes: Uint8Array): boolean;
