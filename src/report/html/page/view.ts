// What the page shows, in the language that it shows it in.
import type { PageSentenceId } from "../../../messages/html.ts";
import type { PageData, PageText } from "../page-data.ts";

/** The data in one language: each text is a string. */
export interface PageView extends Pick<PageData, "rules" | "findings"> {
  readonly words: Readonly<Record<PageSentenceId, string>>;
  readonly texts: readonly string[];
  readonly rows: readonly { readonly title: string; readonly rules: readonly number[] }[];
}

/** `language` is one of the data's. */
export function viewIn({ languages, words, texts, rows, rules, findings }: PageData, language: string): PageView {
  const at = (languages as readonly string[]).indexOf(language);
  const said = (text: PageText): string => (typeof text === "string" ? text : (text[at] ?? ""));
  const wordsSaid = Object.entries(words).map(([id, text]) => [id, said(text)] as const);
  return {
    rules,
    findings,
    words: Object.fromEntries(wordsSaid) as Record<PageSentenceId, string>,
    texts: texts.map(said),
    rows: rows.map(({ title, rules }) => ({ title: said(title), rules })),
  };
}
