/** UTF-16 indices into a value. */
export interface ValueRange {
    readonly from: number;
    readonly to: number;
}
/** Where the secret of a variable lies, if it has one: the password of a URL, else the whole value under a name that says so. */
export declare function secretRange(name: string, value: string): ValueRange | undefined;
/** Without the quotes that people put around a default, where they are characters like any other: `${NAME:-"value"}`. */
export declare function unquoted(text: string): string;
/** Whether `written` could be a secret under `name`: no placeholder, switch, path or reference, and no example of a vendor. */
export declare function isSecretText(name: string, written: string): boolean;
