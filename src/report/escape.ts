// Text of a scanned repository on its way into each format. Whatever it holds, it stays on its line and inside its place.

/** Control, format (bidi, zero width, tags), line and paragraph separators, lone surrogates, private use, fillers, hidden selectors. */
const unprintable = (): RegExp =>
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\u115f\u1160\u3164\uffa0]|[\u{e0100}-\u{e01ef}]/gu;
const NAMED: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** `text` on one line, with what a terminal obeys or hides written out: `\x1b`, `\u202e`. At most `max` characters, cut in the middle. */
export function escapeTerminal(text: string, max = 1000): string {
  return clip(text, max).replaceAll(unprintable(), (character) => NAMED[character] ?? writtenOut(character));
}

function writtenOut(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  if (hex.length <= 2) return `\\x${hex.padStart(2, "0")}`;
  return hex.length <= 4 ? `\\u${hex.padStart(4, "0")}` : `\\u{${hex}}`;
}

/** The beginning and the end of a text that is longer than `max`. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const kept = Math.floor((max - 1) / 2);
  return `${text.slice(0, max - 1 - kept)}…${text.slice(text.length - kept)}`;
}

/**
 * A whole line of a log. The runner of GitHub workflows obeys `::command::` where a line begins and `##[command]` anywhere, in all
 * that any step prints, so that every format keeps both apart.
 */
export function guardLine(line: string): string {
  return line.replace(/^((?:\s|\x1b\[\d+m)*:)(?=:)/, "$1\\").replaceAll("##[", "##\\[");
}

/** The message of a workflow command; the runner writes it to the log again, where `##[` is a command of its own. */
export function escapeCommandData(text: string): string {
  return encoded(text).replaceAll("##[", "##\\[");
}

/** A property of a workflow command, such as `file`: exactly, but for the mark that older readers of logs obey anywhere in a line. */
export function escapeCommandProperty(text: string): string {
  return escapeCommandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

function encoded(text: string): string {
  return text
    .replaceAll("%", "%25")
    .replaceAll("\r", "%0D")
    .replaceAll("\n", "%0A")
    .replaceAll(unprintable(), writtenOut);
}

/** JSON of `value`, with what JSON leaves as it is but a terminal or a log obeys as `\u` escapes. */
export function jsonText(value: unknown): string {
  const escaped = (character: string): string =>
    Array.from(
      { length: character.length },
      (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`,
    ).join("");
  return JSON.stringify(value).replaceAll(unprintable(), escaped).replaceAll("##[", "#\\u0023[");
}

/** `text` as a Markdown code span: nothing in it is a link, a mention, HTML or the end of a table's cell. */
export function codeSpan(text: string): string {
  const shown = escapeTerminal(text).replaceAll("|", "\\|");
  if (shown === "") return "";
  const fence = "`".repeat(longestRun(shown) + 1);
  const pad = /^[` ]|[` ]$/.test(shown) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** A fence for a Markdown code block that holds `lines`. */
export function fenceFor(lines: readonly string[]): string {
  return "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

const PLAIN_WORD = /^[\p{L}\p{N}\p{M}'’",.;:!?()%/=+\-，。；：？！（）、「」《》“”…—·]+$/u;
const AUTOLINKED = /:\/\/|www\.|[0-9a-f]{7}|gh-\d|:[a-z_+-]+:|mailto:|xmpp:/i;

/** Between words, and what is one word although it has spaces in it: `${NAME:?set it in .env}`. */
const WORDS = /( +|[，。；：（）、「」]+|\$\{[^{}\n]{1,200}\})/;

/**
 * A sentence as inline Markdown. What it quotes in backticks stays code, and a word that Markdown or GitHub would make something of
 * becomes code: escaping alone does not keep `@name` from being a mention.
 */
export function markdownText(text: string): string {
  const parts = escapeTerminal(text)
    .split(/`([^`]{1,400})`/)
    .flatMap((part, i) => (i % 2 === 1 ? [codeSpan(part)] : part.split(WORDS).map(markdownWord)));
  // Two spans that touch would be read as one, with the backticks between them inside.
  return parts.reduce(
    (written, part) => (written.endsWith("`") && part.startsWith("`") ? `${written} ${part}` : written + part),
    "",
  );
}

function markdownWord(word: string): string {
  if (/^ *$/.test(word) || (PLAIN_WORD.test(word) && !AUTOLINKED.test(word))) return word;
  let length = word.length;
  while (length > 0 && ",.;:".includes(word[length - 1] ?? "")) length--;
  return length === 0
    ? word.replaceAll(/[,.;:]/g, " ").trim()
    : `${codeSpan(word.slice(0, length))}${word.slice(length)}`;
}
