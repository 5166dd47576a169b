/** A bit for each byte. */
export type ByteSet = Uint32Array;
/** Lengths in characters; `head`: by position from the start, the bytes that may stand there. */
export interface Shape {
    readonly min: number;
    readonly max: number;
    readonly head: readonly ByteSet[];
}
export declare function hasByte(set: ByteSet, byte: number): boolean;
/** Throws on what the patterns of rules may not use: look-around, back references, repeats without a bound. */
export declare function shapeOf({ source, ignoreCase }: RegExp): Shape;
