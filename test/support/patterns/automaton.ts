// A pattern as an automaton of the places in it where a character stands (Glushkov 1961), small enough to look at all of it.
import { isAnchored, type Node } from "./tree.ts";

/** How a pattern is used. `from`: it must match where it is tried, or may anywhere. `whole`: all of the text, up to its end. */
export interface Use {
  readonly from: "here" | "anywhere";
  readonly whole: boolean;
}

export interface Automaton {
  /** The character at each place, as it was written; {@link END} for the text's end. */
  readonly places: readonly string[];
  /** The places that may follow each. */
  readonly next: readonly (readonly number[])[];
  /** Whether a match may be complete behind the place. */
  readonly accepts: readonly boolean[];
  /** For each place the most rounds of the repeats that hold it, multiplied; 1 outside of any, 0 before the match. */
  readonly rounds: readonly number[];
  /** A repeat can go on to the same place in two ways: `(?:a*)*`. */
  readonly isTwofold: boolean;
}

export const END = "$";
const ANY = "[\\s\\S]";

/** A repeat with fewer choices is written out; one with more counts as one without an end. */
export const FEW_CHOICES = 8;
/** A repeat of a fixed number is a sequence; more copies than these add nothing to tell. */
export const COPIES = 2;

interface Fragment {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly isEmpty: boolean;
}

interface Builder {
  readonly places: string[];
  readonly rounds: number[];
  readonly next: Set<number>[];
  isTwofold: boolean;
}

export function automatonOf(tree: Node, { from, whole }: Use): Automaton {
  const builder: Builder = { places: [], rounds: [], next: [], isTwofold: false };
  const end: Node = { kind: "end" };
  const options = (tree.kind === "either" ? tree.options : [tree]).map((option) => {
    const tried = from === "anywhere" && !isAnchored(option) ? [anywhere(builder)] : [];
    const parts = whole ? [option, end] : [option];
    return chained(builder, [...tried, ...parts.map((part) => built(builder, part, 1))]);
  });
  const all = eitherOf(options);
  const accepts = builder.places.map(() => all.isEmpty);
  if (!all.isEmpty) for (const place of all.last) accepts[place] = true;
  return {
    places: builder.places,
    next: builder.next.map((places) => [...places]),
    accepts,
    rounds: builder.rounds,
    isTwofold: builder.isTwofold,
  };
}

/** What stands before the match. */
function anywhere(builder: Builder): Fragment {
  const place = placed(builder, ANY, 0);
  connect(builder, place, place);
  return { first: [place], last: [place], isEmpty: true };
}

function placed(builder: Builder, source: string, rounds: number): number {
  builder.places.push(source);
  builder.rounds.push(rounds);
  builder.next.push(new Set());
  return builder.places.length - 1;
}

function connect(builder: Builder, from: number, to: number): void {
  builder.next[from]?.add(to);
}

const NOTHING: Fragment = { first: [], last: [], isEmpty: true };

function built(builder: Builder, node: Node, rounds: number): Fragment {
  switch (node.kind) {
    case "character":
    case "end": {
      const place = placed(builder, node.kind === "end" ? END : node.source, rounds);
      return { first: [place], last: [place], isEmpty: false };
    }
    case "empty":
    case "start":
      return NOTHING;
    case "sequence":
      return chained(
        builder,
        node.parts.map((part) => built(builder, part, rounds)),
      );
    case "either":
      return eitherOf(node.options.map((option) => built(builder, option, rounds)));
    case "repeat":
      return repeated(builder, node, rounds);
  }
}

function repeated(builder: Builder, { body, min, max }: Extract<Node, { kind: "repeat" }>, rounds: number): Fragment {
  const copy = (): Fragment => built(builder, body, rounds);
  const fixed = Array.from({ length: Math.min(min, COPIES) }, copy);
  if (max - min < FEW_CHOICES) {
    const more = Array.from({ length: max - min }, () => ({ ...copy(), isEmpty: true }));
    return chained(builder, [...fixed, ...nested(builder, more)]);
  }
  const loop = built(builder, body, rounds * (max - min));
  for (const from of loop.last) {
    for (const to of loop.first) {
      if (builder.next[from]?.has(to) === true) builder.isTwofold = true;
      connect(builder, from, to);
    }
  }
  return chained(builder, [...fixed, { ...loop, isEmpty: true }]);
}

function eitherOf(options: readonly Fragment[]): Fragment {
  return {
    first: options.flatMap(({ first }) => first),
    last: options.flatMap(({ last }) => last),
    isEmpty: options.some(({ isEmpty }) => isEmpty),
  };
}

/** `a?a?a?` in one way alone: the second only behind the first. */
function nested(builder: Builder, optional: readonly Fragment[]): readonly Fragment[] {
  if (optional.length === 0) return [];
  let inner: Fragment = NOTHING;
  for (const one of optional.toReversed())
    inner = { ...chained(builder, [{ ...one, isEmpty: false }, inner]), isEmpty: true };
  return [inner];
}

function chained(builder: Builder, parts: readonly Fragment[]): Fragment {
  return parts.reduce((before, after) => {
    for (const from of before.last) for (const to of after.first) connect(builder, from, to);
    return {
      first: before.isEmpty ? [...before.first, ...after.first] : before.first,
      last: after.isEmpty ? [...before.last, ...after.last] : after.last,
      isEmpty: before.isEmpty && after.isEmpty,
    };
  }, NOTHING);
}
