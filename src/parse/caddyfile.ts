// Caddy's configuration as sites and directives (https://caddyserver.com/docs/caddyfile/concepts).
import type { Mark, SourceText } from "./compose-source-text.ts";
import { type ConfigFailure, type ConfigWord, lineEnd } from "./config-words.ts";

export interface CaddyDirective {
  readonly name: ConfigWord;
  readonly args: readonly ConfigWord[];
  readonly block: readonly CaddyDirective[];
}

/** A block at the top of the file. */
export interface CaddyBlock {
  readonly kind: "global" | "snippet" | "site";
  /** Of a site, one for each address, without commas; of a snippet its name in parentheses. */
  readonly names: readonly ConfigWord[];
  readonly directives: readonly CaddyDirective[];
}

export interface Caddyfile {
  readonly blocks: readonly CaddyBlock[];
  /** Caddy would refuse the file; what comes after is not read. */
  readonly failure?: ConfigFailure;
}

const MAX_LENGTH = 1024 * 1024;
const MAX_DEPTH = 64;

const known = new WeakMap<SourceText, Caddyfile>();

/** Parsed once for the same text. Linear, never throws. */
export function parseCaddyfile(text: SourceText): Caddyfile {
  const found = known.get(text) ?? parse(text);
  known.set(text, found);
  return found;
}

interface Open {
  readonly words: readonly ConfigWord[];
  readonly directives: CaddyDirective[];
}

function parse(text: SourceText): Caddyfile {
  const blocks: CaddyBlock[] = [];
  const fail = (kind: ConfigFailure["kind"], at: Mark): Caddyfile => ({
    blocks,
    failure: { kind, at: { ...at, end: at.start } },
  });
  const start: Mark = { text, start: 0, end: 0 };
  if (text.view.string().length > MAX_LENGTH) return fail("too-large", start);
  const stack: Open[] = [];
  let names: ConfigWord[] = [];
  let isBare = false;
  for (const line of linesOf(text)) {
    const last = line.at(-1);
    const [first] = line;
    if (first === undefined || last === undefined) continue;
    const opens = isBrace(last, "{");
    const words = opens ? line.slice(0, -1) : line;
    if (isBrace(first, "}")) {
      if (line.length > 1 || stack.length === (isBare ? 1 : 0)) return fail("unexpected-brace", first.at);
      closeBlock(stack, blocks);
    } else if (stack.length === 0) {
      const isImport = names.length === 0 && first.value === "import" && !opens;
      if (isImport) continue;
      for (const word of words) for (const address of addressesIn(word)) names.push(address);
      if (!opens && last.value.endsWith(",")) continue;
      // A file of one site needs no braces.
      if (!opens && blocks.every(({ kind }) => kind !== "site")) isBare = true;
      else if (!opens) return fail("unexpected-end", first.at);
      stack.push({ words: names, directives: [] });
      names = [];
    } else if (opens) {
      if (stack.length > MAX_DEPTH) return fail("too-deep", last.at);
      if (words.length === 0) return fail("unexpected-brace", first.at);
      stack.push({ words, directives: [] });
    } else stack.at(-1)?.directives.push({ name: first, args: words.slice(1), block: [] });
  }
  if (isBare && stack.length === 1) closeBlock(stack, blocks);
  const [left] = stack;
  return left === undefined ? { blocks } : fail("unexpected-end", left.words[0]?.at ?? start);
}

function closeBlock(stack: Open[], blocks: CaddyBlock[]): void {
  const open = stack.pop();
  if (open === undefined) return;
  const [name, ...args] = open.words;
  const around = stack.at(-1);
  if (around !== undefined) {
    if (name !== undefined) around.directives.push({ name, args, block: open.directives });
    return;
  }
  const isSnippet = name !== undefined && /^&?\(.{1,200}\)$/.test(name.value);
  const kind = name === undefined ? "global" : isSnippet ? "snippet" : "site";
  blocks.push({ kind, names: open.words, directives: open.directives });
}

function isBrace({ value, quoted }: ConfigWord, brace: string): boolean {
  return !quoted && value === brace;
}

/** `a.example, b.example` and `a.example,b.example`. */
function addressesIn(word: ConfigWord): readonly ConfigWord[] {
  if (!word.value.includes(",") || word.quoted) return [word];
  const found: ConfigWord[] = [];
  let start = word.at.start;
  for (const value of word.value.split(",")) {
    if (value !== "") found.push({ value, at: { ...word.at, start, end: start + value.length }, quoted: false });
    start += value.length + 1;
  }
  return found;
}

/** The words of each line that has any; a quoted word may go over several lines. */
function linesOf(text: SourceText): readonly (readonly ConfigWord[])[] {
  const source = text.view.string();
  const lines: ConfigWord[][] = [];
  let line: ConfigWord[] = [];
  let at = 0;
  while (at < source.length) {
    const char = source.charAt(at);
    if (char === "\n") {
      if (line.length > 0) lines.push(line);
      line = [];
      at++;
    } else if (/\s/.test(char)) at++;
    else if (char === "#") at = lineEnd(source, at);
    else if (char === "\\" && /^\\\r?\n/.test(source.slice(at, at + 3))) at = lineEnd(source, at) + 1;
    else {
      const word = char === '"' || char === "`" ? quotedWord(text, source, at) : plainWord(text, source, at);
      line.push(word);
      at = word.at.end;
    }
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

function plainWord(text: SourceText, source: string, start: number): ConfigWord {
  let end = start;
  while (end < source.length && !/\s/.test(source.charAt(end))) end++;
  return { value: source.slice(start, end), at: { text, start, end }, quoted: false };
}

function quotedWord(text: SourceText, source: string, start: number): ConfigWord {
  const quote = source.charAt(start);
  let value = "";
  let at = start + 1;
  while (at < source.length && source.charAt(at) !== quote) {
    if (quote === '"' && source.charAt(at) === "\\" && source.charAt(at + 1) === '"') at++;
    value += source.charAt(at);
    at++;
  }
  return { value, at: { text, start, end: Math.min(at + 1, source.length) }, quoted: true };
}
