import type { PageSentenceId } from "../../../messages/html.ts";
import type { PageView } from "./view.ts";

export type Say = (id: PageSentenceId, values?: Readonly<Record<string, string | number>>) => string;

/** The words of the page in its language; numbers are grouped by thousands. */
export function sayWith(words: PageView["words"]): Say {
  return (id, values = {}) =>
    words[id].replaceAll(/\{([a-zA-Z]+)\}/g, (mark, name: string) => {
      const value = values[name];
      if (value === undefined) return mark;
      return typeof value === "number" ? grouped(value) : value;
    });
}

/** `12,345`. */
export function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}

/** `a` where the page has a word with this id, else the code itself. */
export function wordFor(words: PageView["words"], id: string, code: string): string {
  return (words as Readonly<Record<string, string>>)[id] ?? code;
}
