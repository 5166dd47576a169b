// Patterns that are not ours, matched in time that is linear in the text whatever they are: RE2's algorithm.
import { RE2JS, RE2JSException } from "re2js";

/** A place in the text, in UTF-16 units: all of the match, and its group. */
export interface LinearMatch {
  readonly start: number;
  readonly end: number;
}

export interface LinearPattern {
  /** The first match from `from` on, as its group `group` (0: all of it), and where the whole ends. `undefined`: none. */
  find(text: string, from: number, group: number): (LinearMatch & { readonly whole: LinearMatch }) | undefined;
  readonly groups: number;
}

const MAX_LENGTH = 1000;
/** Instructions: what each character of a text may cost. */
const MAX_SIZE = 4000;

/** Compiles `pattern`. A text says why it is none that can be used: its syntax, its length, or that it matches an empty text. */
export function linearPattern(pattern: string): LinearPattern | string {
  if (pattern.length > MAX_LENGTH) return `> ${MAX_LENGTH}`;
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(pattern);
  } catch (error) {
    if (error instanceof RE2JSException) return error.message;
    throw error;
  }
  if (compiled.programSize() > MAX_SIZE) return `> ${MAX_SIZE} instructions`;
  if (compiled.matcher("").find()) return "matches an empty text";
  return {
    groups: compiled.groupCount(),
    find(text, from, group) {
      const matcher = compiled.matcher(text);
      if (!matcher.find(from)) return undefined;
      const whole = { start: matcher.start(), end: matcher.end() };
      const [start, end] = [matcher.start(group), matcher.end(group)];
      return start < 0 ? { ...whole, whole } : { start, end, whole };
    },
  };
}
