// Words and lines of configuration files, each knowing where it stands.
import type { Mark, SourceText } from "./compose-source-text.ts";

export interface ConfigWord {
  /** Without quotes and escapes. */
  readonly value: string;
  /** With its quotes. */
  readonly at: Mark;
  readonly quoted: boolean;
}

/** Words of one line, or of several that a backslash joins. */
export interface ConfigLine {
  readonly words: readonly [ConfigWord, ...ConfigWord[]];
  /** From its first word to its last. */
  readonly at: Mark;
}

/** Why a file cannot be read to its end. */
export interface ConfigFailure {
  readonly kind: "unexpected-brace" | "unexpected-end" | "unclosed-quote" | "too-deep" | "too-large";
  readonly at: Mark;
}

/** How lines of a format are made of words. */
export interface LineSyntax {
  /** A word may begin with one of these and then ends with it; a backslash inside escapes when the quote is `"`. */
  readonly quotes: string;
  /** A comment may follow words; else only a line's first character begins one. */
  readonly trailingComments: boolean;
  /** A backslash at its end joins a line with the next. */
  readonly joins: boolean;
}

/** No configuration is longer. What follows is not read. */
const MAX_LENGTH = 1024 * 1024;

/** The lines of `text` that say something. An unclosed quote ends with its line. Linear, never throws. */
export function configLines(text: SourceText, syntax: LineSyntax): readonly ConfigLine[] {
  const source = text.view.string().slice(0, MAX_LENGTH);
  const lines: ConfigLine[] = [];
  let words: ConfigWord[] = [];
  const finish = (): void => {
    const [first, ...rest] = words;
    if (first !== undefined) {
      const end = rest.at(-1)?.at.end ?? first.at.end;
      lines.push({ words: [first, ...rest], at: { text, start: first.at.start, end } });
    }
    words = [];
  };
  let at = 0;
  while (at < source.length) {
    const char = source.charAt(at);
    if (char === "\n" || char === "\r") {
      finish();
      at++;
    } else if (/[\s\0]/.test(char)) at++;
    else if (char === "#" && (syntax.trailingComments || words.length === 0)) at = lineEnd(source, at);
    else if (syntax.joins && char === "\\" && /^\\\r?\n/.test(source.slice(at, at + 3)))
      at += source.charAt(at + 1) === "\r" ? 3 : 2;
    else {
      const word = syntax.quotes.includes(char) ? quotedWord(text, source, at) : plainWord(text, source, at, syntax);
      words.push(word);
      at = word.at.end;
    }
  }
  finish();
  return lines;
}

/** The index of the line's end, its break not included. */
export function lineEnd(source: string, from: number): number {
  const end = source.indexOf("\n", from);
  return end < 0 ? source.length : end;
}

function plainWord(text: SourceText, source: string, start: number, { joins }: LineSyntax): ConfigWord {
  let end = start;
  while (end < source.length && !/[\s\0]/.test(source.charAt(end))) end++;
  // The backslash that joins lines may stand at the end of a word.
  if (joins && end > start + 1 && source.charAt(end - 1) === "\\" && /^\r?\n/.test(source.slice(end, end + 2))) end--;
  return { value: source.slice(start, end), at: { text, start, end }, quoted: false };
}

function quotedWord(text: SourceText, source: string, start: number): ConfigWord {
  const quote = source.charAt(start);
  let value = "";
  let at = start + 1;
  while (at < source.length) {
    const char = source.charAt(at);
    if (char === "\n" || char === "\r") break;
    if (char === quote) {
      at++;
      break;
    }
    if (char === "\\" && quote === '"' && at + 1 < source.length && !/[\r\n]/.test(source.charAt(at + 1))) at++;
    value += source.charAt(at);
    at++;
  }
  return { value, at: { text, start, end: at }, quoted: true };
}
