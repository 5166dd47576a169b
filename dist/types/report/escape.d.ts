/** `text` on one line, with what a terminal obeys or hides written out: `\x1b`, `\u202e`. At most `max` characters, cut in the middle. */
export declare function escapeTerminal(text: string, max?: number): string;
/** The beginning and the end of a text that is longer than `max`. */
export declare function clip(text: string, max: number): string;
/**
 * A whole line of a log. The runner of GitHub workflows obeys `::command::` where a line begins and `##[command]` anywhere, in all
 * that any step prints, so that every format keeps both apart.
 */
export declare function guardLine(line: string): string;
/** The message of a workflow command; the runner writes it to the log again, where `##[` is a command of its own. */
export declare function escapeCommandData(text: string): string;
/** A property of a workflow command, such as `file`: exactly, but for the mark that older readers of logs obey anywhere in a line. */
export declare function escapeCommandProperty(text: string): string;
/** JSON of `value`, with what JSON leaves as it is but a terminal or a log obeys as `\u` escapes. */
export declare function jsonText(value: unknown): string;
/** `text` as a Markdown code span: nothing in it is a link, a mention, HTML or the end of a table's cell. */
export declare function codeSpan(text: string): string;
/** A fence for a Markdown code block that holds `lines`. */
export declare function fenceFor(lines: readonly string[]): string;
/**
 * A sentence as inline Markdown. What it quotes in backticks stays code, and a word that Markdown or GitHub would make something of
 * becomes code: escaping alone does not keep `@name` from being a mention.
 */
export declare function markdownText(text: string): string;
