// What a container runs, word by word: lists and shell lines alike, scripts in quotes (`sh -c "..."`) too.
import { mapAt, scalarsAt } from "./compose-fields.ts";
import type { Service } from "./compose-service.ts";
import type { ScalarNode } from "./yaml-nodes.ts";

/** A word of a command, without its quotes. */
export interface Word {
  readonly text: string;
  readonly scalar: ScalarNode;
  /** Where it stands in `scalar.value`. With `isExact`, `text` is what stands there. */
  readonly from: number;
  readonly to: number;
  readonly isExact: boolean;
  /** A command begins here: at the start, behind `;`, `|` or `&`, or in quotes. */
  readonly isFirst: boolean;
}

const MAX_WORDS = 5000;
const MAX_DEPTH = 4;

/** The words of `entrypoint` and then `command`, as they are run one after the other. */
export function startWords({ entrypoint, command }: Service): readonly Word[] {
  return commandWords([...entrypoint, ...command]);
}

/** The words of `healthcheck.test`. */
export function healthWords({ node }: Service): readonly Word[] {
  return commandWords(scalarsAt(mapAt(node, "healthcheck"), "test"));
}

/** The words of a command's items. Linear for each level of quotes, of which there are few. */
export function commandWords(scalars: readonly ScalarNode[]): readonly Word[] {
  const words: Word[] = [];
  scalars.forEach((scalar, i) => {
    // An item that a variable without a value is all of is a word all the same: what follows is not what the flag before it takes.
    if (scalar.value === "" && scalar.unknown === true)
      words.push({ text: "", scalar, from: 0, to: 0, isExact: true, isFirst: i === 0 });
    split(scalar, { start: 0, end: scalar.value.length, depth: 0, isFirst: i === 0 || /\s/.test(scalar.value) }, words);
  });
  return words;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly isFirst: boolean;
}

function split(scalar: ScalarNode, { start, end, depth, isFirst: isStart }: Stretch, words: Word[]): void {
  const { value } = scalar;
  let at = start;
  let isFirst = isStart;
  while (at < end && words.length < MAX_WORDS) {
    if (isBetween(value[at])) {
      isFirst ||= /[;|&\n]/.test(value[at] ?? "");
      at++;
      continue;
    }
    const from = at;
    let text = "";
    while (at < end && !isBetween(value[at])) {
      const to = partEnd(value, at, end);
      text += plain(value, at, to, end);
      at = to;
    }
    const isQuoted =
      text.length === at - from - 2 && value.startsWith(text, from + 1) && /["']/.test(value[from] ?? "");
    if (isQuoted && depth < MAX_DEPTH && /\s/.test(text))
      split(scalar, { start: from + 1, end: at - 1, depth: depth + 1, isFirst: true }, words);
    else if (isQuoted) words.push({ text, scalar, from: from + 1, to: at - 1, isExact: true, isFirst });
    else words.push({ text, scalar, from, to: at, isExact: text.length === at - from, isFirst });
    isFirst = false;
  }
}

/** Blanks, and what a shell puts between commands. */
function isBetween(character: string | undefined): boolean {
  return character !== undefined && /[\s;|&]/.test(character);
}

/** The end of the character, quotation or `$(...)` that begins at `at`. */
function partEnd(value: string, at: number, end: number): number {
  const character = value[at];
  if (character === "'" || character === "`") return behind(character, value, at + 1, end);
  if (character === '"') {
    let to = at + 1;
    while (to < end && value[to] !== '"') to += value[to] === "\\" ? 2 : 1;
    return Math.min(to + 1, end);
  }
  if (character === "$" && value[at + 1] === "(") return behind(")", value, at + 2, end);
  return Math.min(at + (character === "\\" ? 2 : 1), end);
}

/** Behind the next `character`; `end` when there is none before it. A slice costs nothing and keeps the search from going on. */
function behind(character: string, value: string, start: number, end: number): number {
  const at = value.slice(start, end).indexOf(character);
  return at < 0 ? end : start + at + 1;
}

function plain(value: string, from: number, to: number, end: number): string {
  const character = value[from];
  if (character === "\\") return value.slice(from + 1, to);
  if (character !== '"' && character !== "'") return value.slice(from, to);
  const isClosed = to - from > 1 && value[to - 1] === character;
  return value.slice(from + 1, isClosed || to < end ? to - 1 : to);
}
