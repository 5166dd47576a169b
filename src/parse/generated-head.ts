// What a file says of itself at its top: that a program writes it, and from what.
import { baseName } from "./path-class.ts";

const MAX_HEAD = 4096;
const MAX_SOURCES = 3;
const GENERATED =
  /\b(?:auto-?generated|automatically[ \t]+generated|generated[ \t]+(?:automatically|by|from|with|using))\b|@generated\b|自动生成/iu;
const FILE_NAME = /[\w.-]{1,80}(?:\/[\w.-]{1,80}){0,8}/g;
const SOURCE = /\.(?:ya?ml|j2|jinja2?|tmpl|tpl|template|example|jsonnet|cue|py|sh|ts|js|toml|json)$/i;

/**
 * The names of files that the comments at the top of `text` give as what the file at `path` is made from, at most three, `[]` where
 * they give none; `undefined`: they do not say that a program writes it. Comments are lines that begin with `#`.
 */
export function generatedFrom(path: string, text: string): readonly string[] | undefined {
  const head: string[] = [];
  for (const line of text.slice(0, MAX_HEAD).split(/\r?\n/)) {
    if (!/^\s*(?:#|$)/.test(line)) break;
    head.push(line);
  }
  const comment = head.join("\n");
  if (!GENERATED.test(comment)) return undefined;
  const names = (comment.match(FILE_NAME) ?? []).map((name) =>
    name.slice(name.startsWith("./") ? 2 : 0).replace(/\.$/, ""),
  );
  const own = baseName(path);
  return [...new Set(names.filter((name) => SOURCE.test(name) && baseName(name) !== own))].slice(0, MAX_SOURCES);
}
