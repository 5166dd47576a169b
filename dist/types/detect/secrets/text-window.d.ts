/** A part of the bytes as text, one character a byte, so that an index into it plus `base` is a byte offset. */
export interface TextWindow {
    readonly text: string;
    readonly base: number;
    /** Moves the window, where it has to, so that it holds `[from, to)` as far as there are such bytes. */
    cover(from: number, to: number): void;
    slice(start: number, end: number): string;
}
export declare function textWindow(bytes: Uint8Array): TextWindow;
