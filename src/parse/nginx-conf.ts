// nginx's configuration as directives, by the rules of its own reader (src/core/ngx_conf_file.c), and templates of it.
import type { Mark, SourceText } from "./compose-source-text.ts";
import { type ConfigFailure, type ConfigWord, lineEnd } from "./config-words.ts";

export interface NginxDirective {
  readonly name: ConfigWord;
  readonly args: readonly ConfigWord[];
  /** What stands in its braces; empty for code in another language. Absent: it ends with a semicolon. */
  readonly block?: readonly NginxDirective[];
  /** Of a template, a line that is nothing but what will be filled in: `${HTTPS_CONFIG}`, `{{ tls }}`. */
  readonly isPlaceholder?: true;
  /** Without its braces and its semicolon. */
  readonly at: Mark;
}

export interface NginxFile {
  readonly text: SourceText;
  readonly directives: readonly NginxDirective[];
  /** nginx would refuse the file; what comes after is not read. */
  readonly failure?: ConfigFailure;
}

const MAX_LENGTH = 1024 * 1024;
const MAX_DEPTH = 64;
const MAX_TEMPLATE = 200;

const known = new WeakMap<SourceText, NginxFile>();

/** Parsed once for the same text. Linear, never throws. */
export function parseNginx(text: SourceText): NginxFile {
  const found = known.get(text);
  if (found !== undefined) return found;
  const file = parse(text);
  known.set(text, file);
  return file;
}

interface OpenBlock {
  readonly name?: ConfigWord;
  readonly args: readonly ConfigWord[];
  readonly directives: NginxDirective[];
}

function parse(text: SourceText): NginxFile {
  const source = text.view.string();
  const top: OpenBlock = { args: [], directives: [] };
  const stack: OpenBlock[] = [top];
  let words: ConfigWord[] = [];
  let at = 0;
  const fail = (kind: ConfigFailure["kind"], start: number): NginxFile => {
    while (stack.length > 1) close(stack);
    return { text, directives: top.directives, failure: { kind, at: { text, start, end: start } } };
  };
  if (source.length > MAX_LENGTH) return fail("too-large", 0);
  while (at < source.length) {
    const char = source.charAt(at);
    const [first] = words;
    if (isBlank(char)) at++;
    else if (char === "#") at = lineEnd(source, at);
    else if (first === undefined && source.startsWith("{#", at)) at = after(source, "#}", at);
    else if (char === ";") {
      // A lone one follows what a template fills in.
      if (first !== undefined) stack.at(-1)?.directives.push(directiveOf(first, words.slice(1)));
      words = [];
      at++;
    } else if (char === "{" && !source.startsWith("{{", at) && !source.startsWith("{%", at)) {
      if (first === undefined) return fail("unexpected-brace", at);
      if (/_by_lua_block$|^js_block$/.test(first.value)) {
        const end = codeEnd(source, at);
        if (end === undefined) return fail("unexpected-end", at);
        stack.at(-1)?.directives.push({ ...directiveOf(first, words.slice(1)), block: [] });
        at = end;
      } else {
        if (stack.length > MAX_DEPTH) return fail("too-deep", at);
        stack.push({ name: first, args: words.slice(1), directives: [] });
        at++;
      }
      words = [];
    } else if (char === "}") {
      if (first !== undefined || stack.length === 1) return fail("unexpected-brace", at);
      close(stack);
      at++;
    } else {
      const word = readWord(text, source, at);
      if (word === undefined) return fail("unclosed-quote", at);
      if (words.length === 0 && isPlaceholder(word, source))
        stack.at(-1)?.directives.push({ ...directiveOf(word, []), isPlaceholder: true });
      else words.push(word);
      at = word.at.end;
    }
  }
  const [left] = words;
  if (left !== undefined || stack.length > 1)
    return fail("unexpected-end", left?.at.start ?? stack.at(-1)?.name?.at.start ?? 0);
  return { text, directives: top.directives };
}

function isBlank(char: string): boolean {
  return char === " " || char === "\t" || char === "\n" || char === "\r" || char === "\ufeff";
}

function directiveOf(name: ConfigWord, args: readonly ConfigWord[]): NginxDirective {
  return { name, args, at: { ...name.at, end: args.at(-1)?.at.end ?? name.at.end } };
}

function close(stack: OpenBlock[]): void {
  const block = stack.pop();
  if (block?.name === undefined) return;
  stack.at(-1)?.directives.push({ ...directiveOf(block.name, block.args), block: block.directives });
}

/** A word to its end; `undefined` where its quote never closes. */
function readWord(text: SourceText, source: string, start: number): ConfigWord | undefined {
  const quote = source.charAt(start);
  const word = (value: string, end: number, quoted: boolean): ConfigWord => ({
    value,
    at: { text, start, end },
    quoted,
  });
  let value = "";
  let at = start;
  if (quote === '"' || quote === "'") {
    for (at++; at < source.length && source.charAt(at) !== quote; at++) {
      if (source.charAt(at) === "\\") value += escaped(source, at++);
      else value += source.charAt(at);
    }
    return at < source.length ? word(value, at + 1, true) : undefined;
  }
  while (at < source.length) {
    const char = source.charAt(at);
    const filled = char === "{" ? templateEnd(source, at) : undefined;
    const end = filled ?? (char === "$" && source.charAt(at + 1) === "{" ? at + 2 : at + 1);
    if (filled === undefined) {
      if (isBlank(char) || char === ";" || char === "{") break;
      if (char === "\\") {
        value += escaped(source, at);
        at += 2;
        continue;
      }
    }
    value += source.slice(at, end);
    at = end;
  }
  return word(value, Math.min(at, source.length), false);
}

/** What a backslash and the character after it stand for: only quotes, backslashes and blanks are escaped. */
function escaped(source: string, at: number): string {
  const next = source.charAt(at + 1);
  if (next === '"' || next === "'" || next === "\\") return next;
  const blank = { t: "\t", r: "\r", n: "\n" }[next];
  return blank ?? `\\${next}`;
}

/** The end of `{{ ... }}` or `{% ... %}` that begins at `at`, on one line. */
function templateEnd(source: string, at: number): number | undefined {
  const closing = source.startsWith("{{", at) ? "}}" : source.startsWith("{%", at) ? "%}" : undefined;
  if (closing === undefined) return undefined;
  const end = source.slice(at, at + MAX_TEMPLATE).indexOf(closing);
  const isOnLine = end >= 0 && !source.slice(at, at + end).includes("\n");
  return isOnLine ? at + end + 2 : at + 1;
}

/** A line that is wholly filled in from elsewhere, so that no semicolon ends it. */
function isPlaceholder({ value, at, quoted }: ConfigWord, source: string): boolean {
  if (quoted || !/^\$\{[A-Za-z_]\w{0,100}\}$|^\$[A-Z][A-Z0-9_]{0,100}$|^\{[{%]/.test(value)) return false;
  return /^[ \t]{0,200}(?:$|[\r\n#;}])/.test(source.slice(at.end, at.end + 201)) || value.startsWith("{%");
}

/** The end of the block of Lua or JavaScript that opens at `at`; strings, comments and inner braces are passed over. */
function codeEnd(source: string, at: number): number | undefined {
  let depth = 0;
  for (let i = at; i < source.length; i++) {
    const char = source.charAt(i);
    if (char === "{") depth++;
    else if (char === "}" && --depth === 0) return i + 1;
    else if (char === '"' || char === "'") i = stringEnd(source, i);
    else if (char === "-" && source.startsWith("--[[", i)) i = after(source, "]]", i + 4) - 1;
    else if (char === "-" && source.charAt(i + 1) === "-") i = lineEnd(source, i) - 1;
    else if (char === "[" && source.charAt(i + 1) === "[") i = after(source, "]]", i + 2) - 1;
  }
  return undefined;
}

/** The index of the closing quote, or of the line's end. */
function stringEnd(source: string, at: number): number {
  for (let i = at + 1; i < source.length; i++) {
    const char = source.charAt(i);
    if (char === "\\") i++;
    else if (char === source.charAt(at) || char === "\n") return i;
  }
  return source.length;
}

function after(source: string, closing: string, from: number): number {
  const end = source.indexOf(closing, from);
  return end < 0 ? source.length : end + closing.length;
}
