// The page around its content: one file that loads nothing, whose script and style are the two that this program brings.
import { createHash } from "node:crypto";
import type { Language } from "../../model/text.ts";
import { jsonText } from "../escape.ts";
import { type Markup, markup, scriptJson } from "./markup.ts";
import { SCRIPT, STYLE } from "./page.gen.ts";
import type { PageData } from "./page-data.ts";
import { LANGUAGE_TAGS } from "./parts.ts";

/** What is put into the page in one language. */
export interface PageVersion {
  readonly language: Language;
  readonly title: string;
  readonly body: Markup;
}

/** The file, in pieces that end with a line's end. It shows the first version; the script shows the others when they are asked for. */
export function* page([first, ...others]: readonly [PageVersion, ...PageVersion[]], data: PageData): Iterable<string> {
  const { language, title, body } = first;
  const { html: head } = markup`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>`;
  yield `<!doctype html>\n<html lang="${LANGUAGE_TAGS[language]}">\n<head>\n${head}\n<style>${STYLE}</style>\n</head>\n<body>\n`;
  yield `<div id="page">\n${body.html}\n</div>\n`;
  for (const other of others) {
    const { html: named } = markup`lang="${LANGUAGE_TAGS[other.language]}" data-title="${other.title}"`;
    yield `<template id="page-${other.language}" ${named}>\n${other.body.html}\n</template>\n`;
  }
  yield '<script type="application/json" id="data">\n';
  yield* dataLines(data);
  yield `</script>\n<script>${SCRIPT}</script>\n</body>\n</html>\n`;
}

/** Nothing is loaded, sent or framed, and nothing runs but this very script, which may not write HTML either. */
function contentPolicy(): string {
  return [
    "default-src 'none'",
    `script-src '${digest(SCRIPT)}'`,
    `style-src '${digest(STYLE)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}

function digest(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

/** A text and a finding a line: ten thousand are no single string. */
function* dataLines({ texts, findings, ...rest }: PageData): Iterable<string> {
  yield `${scriptJson(jsonText(rest)).slice(0, -1)},"texts":[\n`;
  yield* listLines(texts);
  yield '],"findings":[\n';
  yield* listLines(findings);
  yield "]}\n";
}

function* listLines(items: readonly unknown[]): Iterable<string> {
  for (const [i, item] of items.entries()) yield `${scriptJson(jsonText(item))}${i + 1 < items.length ? "," : ""}\n`;
}
