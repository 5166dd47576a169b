import type { HiddenSecret } from "../detect/shown-line.ts";
import type { ChangedFile, Repair } from "../model/repair.ts";
import type { TextView } from "../parse/text-view.ts";
/** A text with where its secrets stand, in bytes of the view. */
export interface SecretText {
    readonly path: string;
    readonly bytes: Uint8Array;
    readonly view: TextView;
    readonly secrets: readonly HiddenSecret[];
}
/** The file with all of `repairs` made; `undefined` where they meet. */
export declare function changedFile(text: SecretText, repairs: readonly Repair[]): ChangedFile | undefined;
/** As what stands for a secret of which nothing is known but its place. */
export declare const HIDDEN: string;
