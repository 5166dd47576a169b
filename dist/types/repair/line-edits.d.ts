import type { LineEdit, TextChange } from "../model/repair.ts";
/** `source` with all changes made; `undefined` where two of them meet. Insertions at one place come in the order given, deeper lines first. */
export declare function applyChanges(source: string, changes: readonly TextChange[]): string | undefined;
/** The lines of `source` that the changes touch, and what stands there afterwards. Lines end at LF, with or without CR. */
export declare function lineEdits(source: string, changes: readonly TextChange[]): readonly LineEdit[];
/** Before the line's end, be it LF or CRLF. */
export declare function endOfLine(source: string, from: number): number;
