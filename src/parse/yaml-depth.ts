// How deeply YAML is nested, told without building anything: the parser beneath recurses, and text decides how far.
import { Lexer } from "yaml";

const MAX_DEPTH = 200;
const SCALAR = "\u001f";

/** Whether `text` nests further than any honest file does (some 200 levels). Linear in `text`. */
export function isTooDeep(text: string): boolean {
  if (blockDepth(text) > MAX_DEPTH) return true;
  return openBrackets(text) > MAX_DEPTH && flowDepth(text) > MAX_DEPTH;
}

/** Levels by indentation and by compact markers (`- - - x`): what the text could nest at most, block scalars included. */
function blockDepth(text: string): number {
  const columns: number[] = [];
  let deepest = 0;
  let at = 0;
  while (at < text.length) {
    let end = text.indexOf("\n", at);
    if (end < 0) end = text.length;
    let start = skipSpaces(text, at, end);
    if (start < end) {
      while (columns.length > 0 && (columns.at(-1) ?? 0) >= start - at) columns.pop();
      columns.push(start - at);
      while (start + 1 < end && "-?:".includes(text.charAt(start)) && " \t".includes(text.charAt(start + 1))) {
        start = skipSpaces(text, start + 1, end);
        columns.push(start - at);
      }
      if (columns.length > deepest) deepest = columns.length;
    }
    at = end + 1;
  }
  return deepest;
}

function skipSpaces(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++;
  return at;
}

/** More than the true count, since strings and comments are not told apart; `${` is left out, being no bracket of YAML. */
function openBrackets(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x5b || (code === 0x7b && text.charCodeAt(i - 1) !== 0x24)) count++;
  }
  return count;
}

function flowDepth(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inScalar = false;
  for (const token of new Lexer().lex(text)) {
    if (inScalar) inScalar = false;
    else if (token === SCALAR) inScalar = true;
    else if (token === "[" || token === "{") {
      deepest = Math.max(deepest, ++depth);
      if (deepest > MAX_DEPTH) return deepest;
    } else if (token === "]" || token === "}") depth = Math.max(0, depth - 1);
  }
  return deepest;
}
