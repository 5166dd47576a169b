/** The languages that people read. Machine formats keep their ids and enumerations whatever the language. */
export type Language = "en" | "zh";

export function otherLanguage(language: Language): Language {
  return language === "en" ? "zh" : "en";
}

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
export function fillText(text: Text, values: Values, language: Language): string {
  return text[language].replaceAll(/\{([a-zA-Z]+)\}/g, (mark, name: string) => {
    const value = values[name];
    if (value === undefined) return mark;
    return typeof value === "object" ? value.join(language === "zh" ? "、" : ", ") : String(value);
  });
}

const MAX_NAMED = 5;

/** Names as a sentence may hold them: each once, and of many the first. */
export function fewOf<Name extends string | number>(all: readonly Name[], most = MAX_NAMED): readonly (Name | "…")[] {
  const names = [...new Set(all)];
  return names.length > most ? [...names.slice(0, most), "…"] : names;
}

/** What stands for a value that is not known yet, where its own name says little; the others are their name in capitals, as in `127.0.0.1:PORT`. */
const STAND_INS: Readonly<Record<string, Text>> = {
  argument: { en: "FILE", zh: "FILE" },
  flag: { en: "the switch", zh: "该开关" },
  ignoreFile: { en: ".gitignore", zh: ".gitignore" },
  key: { en: "the limit", zh: "该项限制" },
  line: { en: "FILE", zh: "FILE" },
  product: { en: "the datastore", zh: "数据存储" },
  published: { en: "HOST_PORT", zh: "HOST_PORT" },
  was: { en: "the former version", zh: "原来的版本" },
};

/** The sentence where there are no values yet. */
export function unfilledText(text: Text, language: Language): string {
  const filled = text[language].replaceAll(
    /\{([a-zA-Z]+)\}/g,
    (_, name: string) => STAND_INS[name]?.[language] ?? name.toUpperCase(),
  );
  return filled.replaceAll(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "");
}

/** In the order of their UTF-16 units, which is the same everywhere. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
