type Numbers = Uint8Array | Int32Array | Uint32Array | Float64Array;
interface Kind<T extends Numbers> {
    readonly BYTES_PER_ELEMENT: number;
    new (buffer: SharedArrayBuffer): T;
}
/** So many zeros. */
export declare function shared<T extends Numbers>(kind: Kind<T>, length: number): T;
export declare function sharedFrom<T extends Numbers>(kind: Kind<T>, values: ArrayLike<number>): T;
export {};
