// Words of a product's own, for values whose variable is named as in any other: SECRET_KEY is Dify's where `langgenius` stands too.
import type { Span } from "../../model/span.ts";
import { type Automaton, automatonOf } from "./automaton.ts";
import { type CompiledRules, formsOf } from "./compiled-rules.ts";
import { NEARBY_BYTES } from "./reach.ts";
import type { SecretRule } from "./secret-rule.ts";

export interface NearbyWords {
  /** Whether one of the rule's words stands in the path or begins at most {@link NEARBY_BYTES} from `span`; so it is where it asks for none. */
  hasWordOf(rule: SecretRule, span: Span): boolean;
}

/** Where a word begins in a block. */
interface Places {
  first: number;
  last: number;
}

/** By word. */
type Block = ReadonlyMap<number, Places>;

/** Less than {@link NEARBY_BYTES}, so that no block holds both ends of what is near. */
const BLOCK = 4096;

/** A block of the text is read when it is first asked for, and never again. */
export function nearbyWords(rules: CompiledRules, bytes: Uint8Array, path: string): NearbyWords {
  const blocks = new Map<number, Block>();
  let inPath: Block | undefined;
  const block = (index: WordIndex, at: number): Block => {
    const known = blocks.get(at);
    if (known !== undefined) return known;
    const made = readWords(index, bytes, at * BLOCK, Math.min(bytes.length, (at + 1) * BLOCK));
    blocks.set(at, made);
    return made;
  };
  return {
    hasWordOf(rule, span) {
      if (rule.nearby === undefined) return true;
      const index = indexOf(rules);
      const words = index.wordsOf.get(rule) ?? [];
      inPath ??= readWords(index, Buffer.from(path), 0, Buffer.byteLength(path));
      const named = inPath;
      if (words.some((word) => named.has(word))) return true;
      const from = span.start - NEARBY_BYTES;
      const to = span.end + NEARBY_BYTES;
      const last = Math.floor((Math.min(bytes.length, to) - 1) / BLOCK);
      for (let at = Math.floor(Math.max(0, from) / BLOCK); at <= last; at++) {
        const found = block(index, at);
        if (found.size > 0 && words.some((word) => isWithin(found.get(word), from, to))) return true;
      }
      return false;
    },
  };
}

/** The words of all rules that stand in the path, by number. */
export function wordsInPath(rules: CompiledRules, path: string): readonly number[] {
  const words = readWords(indexOf(rules), Buffer.from(path), 0, Buffer.byteLength(path)).keys();
  return [...words].sort((a, b) => a - b);
}

function isWithin(places: Places | undefined, from: number, to: number): boolean {
  if (places === undefined) return false;
  return places.first < from ? places.last >= from : places.first < to;
}

/** The words that begin in the range. */
function readWords({ automaton, forms, longest }: WordIndex, bytes: Uint8Array, start: number, end: number): Block {
  const found = new Map<number, Places>();
  automaton.scan(bytes, start, Math.min(bytes.length, end + longest - 1), (literal, hitEnd) => {
    const { text, words } = forms[literal] as Form;
    const first = hitEnd - text.length;
    if (first >= end || !standsAlone(bytes, first, hitEnd)) return;
    for (const word of words) {
      const known = found.get(word);
      if (known === undefined) found.set(word, { first, last: first });
      else {
        known.first = Math.min(known.first, first);
        known.last = Math.max(known.last, first);
      }
    }
  });
  return found;
}

/** No letter stands beside it, as in `modify`, unless its case tells words apart: `difyUrl`. */
function standsAlone(bytes: Uint8Array, start: number, end: number): boolean {
  return !joins(bytes[start - 1], bytes[start]) && !joins(bytes[end - 1], bytes[end]);
}

function joins(left: number | undefined, right: number | undefined): boolean {
  return isLetter(left) && isLetter(right) && !(isLower(left) && !isLower(right));
}

function isLetter(byte = 0): boolean {
  return isLower(byte) || (byte >= 0x41 && byte <= 0x5a);
}

function isLower(byte = 0): boolean {
  return byte >= 0x61 && byte <= 0x7a;
}

/** A spelling, in ASCII, and the words that it is one of. */
interface Form {
  readonly text: string;
  readonly words: readonly number[];
}

interface WordIndex {
  readonly automaton: Automaton;
  readonly forms: readonly Form[];
  readonly longest: number;
  readonly wordsOf: ReadonlyMap<SecretRule, readonly number[]>;
}

const indexes = new WeakMap<CompiledRules, WordIndex>();

function indexOf(rules: CompiledRules): WordIndex {
  const known = indexes.get(rules);
  if (known !== undefined) return known;
  const asking = rules
    .patterns()
    .flatMap((pattern) => pattern.rules)
    .filter(({ nearby }) => nearby !== undefined);
  const words = [...new Set(asking.flatMap(({ nearby = [] }) => nearby))];
  const texts = [...new Set(words.flatMap((word) => formsOf(word)))];
  const made: WordIndex = {
    automaton: automatonOf(texts),
    forms: texts.map((text) => ({
      text,
      words: words.flatMap((word, i) => (formsOf(word).includes(text) ? [i] : [])),
    })),
    longest: Math.max(0, ...texts.map(({ length }) => length)),
    wordsOf: new Map(asking.map((rule) => [rule, (rule.nearby ?? []).map((word) => words.indexOf(word))])),
  };
  indexes.set(rules, made);
  return made;
}
