/** The languages that people read. Machine formats keep their ids and enumerations whatever the language. */
export type Language = "en" | "zh";
export declare function otherLanguage(language: Language): Language;
/** One whole sentence in both languages; `{name}` marks a named value. */
export interface Text {
    readonly en: string;
    readonly zh: string;
}
/** What stands for a `{name}` mark of a {@link Text}; several are listed as the language does. */
export type Value = string | number | readonly (string | number)[];
/** Values for the `{name}` marks of a {@link Text}. */
export type Values = Readonly<Record<string, Value>>;
/**
 * Puts `values` into the sentence of `language`.
 * A mark without a value stays as it is written, so that a mistake is seen instead of a hole. Values are not read for marks.
 */
export declare function fillText(text: Text, values: Values, language: Language): string;
/** Names as a sentence may hold them: each once, and of many the first. */
export declare function fewOf<Name extends string | number>(all: readonly Name[], most?: number): readonly (Name | "…")[];
/** The sentence where there are no values yet. */
export declare function unfilledText(text: Text, language: Language): string;
/** In the order of their UTF-16 units, which is the same everywhere. */
export declare function compareTexts(a: string, b: string): number;
