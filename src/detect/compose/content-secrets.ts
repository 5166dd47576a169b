// Secrets among the lines of a configuration that stands in the compose file.
import type { Mark } from "../../parse/compose-source-text.ts";
import type { ScalarNode } from "../../parse/yaml-nodes.ts";
import { secretRange } from "../secret-value.ts";
import { secretMark } from "./places.ts";

/** Where the value of a secret's name stands in a text: UTF-16 indices. */
export interface Assigned {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** `key = value`, `key: value` and `"key": "value"`, a line each; a secret that is not made of such lines is one as a whole. */
export function assignedSecrets(text: string, secret: string): readonly Assigned[] {
  const found: Assigned[] = [];
  let at = 0;
  let hasNames = false;
  for (const line of text.split("\n")) {
    const match = /^[\s"'{,-]{0,40}([A-Za-z_][\w.-]{0,80})["']?\s{0,8}[:=]\s{0,8}/.exec(line);
    if (match?.[1] !== undefined) {
      hasNames = true;
      const quote = /["']/.exec(line.charAt(match[0].length))?.[0];
      const start = match[0].length + (quote === undefined ? 0 : 1);
      const rest = line.slice(start);
      const close = quote === undefined ? -1 : rest.indexOf(quote);
      const value = close >= 0 ? rest.slice(0, close) : bareValue(rest);
      const range = secretRange(match[1], value);
      if (range !== undefined) found.push({ name: match[1], from: at + start + range.from, to: at + start + range.to });
    }
    at += line.length + 1;
  }
  const trimmed = text.trim();
  if (hasNames || secret === "" || trimmed === "") return found;
  const from = text.indexOf(trimmed);
  return [{ name: secret, from, to: from + trimmed.length }];
}

/** Without a comment and without the comma of a list behind it. */
function bareValue(rest: string): string {
  const comment = rest.search(/\s#/);
  const value = (comment < 0 ? rest : rest.slice(0, comment)).trimEnd();
  return value.endsWith(",") ? value.slice(0, -1).trimEnd() : value;
}

/** Where that stands in the file. A block's lines stand there with their indentation: the characters are looked for. */
export function markInContent(content: ScalarNode, from: number, to: number): Mark {
  const mark = secretMark(content, from, to);
  const { text, start, end } = content.at;
  if (mark !== content.at || from === to) return mark;
  const at = text.view.string().slice(start, end).indexOf(content.value.slice(from, to));
  return at < 0 ? mark : { text, start: start + at, end: start + at + to - from };
}
