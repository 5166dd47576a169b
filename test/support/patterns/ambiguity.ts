// Whether a backtracking engine can be made to read the same characters again and again: a text that a pattern can be led through in
// more ways than one, before it fails (Weber, Seidl 1991; Weideman et al. 2016).
import { type Automaton, automatonOf, END, type Use } from "./automaton.ts";
import { type Node, treeOf } from "./tree.ts";

/** What a single try may cost, beyond reading the text once. */
export interface Cost {
  /** In how many ways the pattern can be led through one text, for each character of it: 1 in one way alone, infinite without a bound. */
  readonly ways: number;
  /** Where, in words for whoever wrote the pattern. */
  readonly where: string;
}

/** As many ways as the longest match is long are no more than what reading it costs. */
const MAX_WAYS = 4096;
const ONE_WAY: Cost = { ways: 1, where: "" };

/** Why a pattern is not linear. `undefined`: it is. */
export function faultOf(pattern: Pick<RegExp, "source" | "flags">, use: Use): string | undefined {
  const { ways, where } = costOf(pattern, use);
  return ways <= MAX_WAYS ? undefined : `${where} (${ways} ways)`;
}

export function costOf(pattern: Pick<RegExp, "source" | "flags">, use: Use): Cost {
  const tree = treeOf(pattern);
  const costs = [
    costOfTree(tree, pattern.flags, use),
    ...lookArounds(tree).map((body) => costOfTree(body, pattern.flags, { from: "here", whole: false })),
  ];
  return costs.reduce((worst, cost) => (cost.ways > worst.ways ? cost : worst));
}

function lookArounds(node: Node): readonly Node[] {
  switch (node.kind) {
    case "empty":
      return node.body === undefined ? [] : [node.body, ...lookArounds(node.body)];
    case "sequence":
      return node.parts.flatMap(lookArounds);
    case "either":
      return node.options.flatMap(lookArounds);
    case "repeat":
      return lookArounds(node.body);
    case "character":
    case "start":
    case "end":
      return [];
  }
}

function costOfTree(tree: Node, flags: string, use: Use): Cost {
  const automaton = automatonOf(tree, use);
  if (automaton.isTwofold) return { ways: Number.POSITIVE_INFINITY, where: "a repeat of a repeat" };
  const graph = graphOf(automaton, flags);
  const loops = graph.places.filter((place) => graph.reach[place]?.has(place) === true);
  for (const place of loops) {
    const other = twoWaysRound(graph, place);
    if (other === undefined) continue;
    const where = `\`${sourceOf(automaton, place)}\` and \`${sourceOf(automaton, other)}\` under one repeat`;
    return { ways: Number.POSITIVE_INFINITY, where };
  }
  return shared(automaton, graph, loops);
}

function sourceOf({ places }: Automaton, place: number): string {
  return places[place] ?? "";
}

interface Graph {
  readonly places: readonly number[];
  readonly next: readonly (readonly number[])[];
  /** Places that can be got to from each, by at least one step. */
  readonly reach: readonly ReadonlySet<number>[];
  /** Whether two places can stand at one character. */
  meets(a: number, b: number, c?: number): boolean;
}

function graphOf({ places, next }: Automaton, flags: string): Graph {
  const sets = places.map((source) => charactersOf(source, flags, places));
  const meets = (a: number, b: number, c = b): boolean => {
    const [one, two, three] = [sets[a], sets[b], sets[c]];
    for (const character of one ?? []) if (two?.has(character) === true && three?.has(character) === true) return true;
    return false;
  };
  const known = new Map<number, boolean>();
  const count = places.length;
  return {
    places: places.map((_, i) => i),
    next,
    reach: places.map((_, place) => reachedFrom(next, place)),
    meets(a, b, c = b) {
      const key = (a * count + b) * count + c;
      const answer = known.get(key) ?? meets(a, b, c);
      known.set(key, answer);
      return answer;
    },
  };
}

function reachedFrom(next: Automaton["next"], start: number): ReadonlySet<number> {
  const found = new Set<number>();
  const open = [...(next[start] ?? [])];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (found.has(place)) continue;
    found.add(place);
    open.push(...(next[place] ?? []));
  }
  return found;
}

const BYTES = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code));
const BEYOND = ["\u0416", "\u4f60", "\u3042", "\uac00", "\u2026", "\uff21", "\ufffd", "\u{1f511}"];
const setsOf = new Map<string, ReadonlySet<string>>();

/** The characters that may stand at a place, out of all bytes and some that stand for the others. */
function charactersOf(source: string, flags: string, places: readonly string[]): ReadonlySet<string> {
  if (source === END) return new Set([END]);
  const own = [...new Set(places.join("").match(/[^\0-\xff]/gu) ?? [])];
  const key = `${flags}\0${source}\0${own.join("")}`;
  const known = setsOf.get(key);
  if (known !== undefined) return known;
  const one = new RegExp(`^${source}$`, flags.replaceAll(/[gyd]/g, ""));
  const found = new Set([...BYTES, ...BEYOND, ...own].filter((character) => one.test(character)));
  setsOf.set(key, found);
  return found;
}

/** Another place, if a text leads from `place` back to it over either: twice the ways with each round. */
function twoWaysRound({ next, reach, meets }: Graph, place: number): number | undefined {
  const within = (at: number): boolean => reach[at]?.has(place) === true && reach[place]?.has(at) === true;
  const seen = new Set<string>();
  const open: (readonly [a: number, b: number, apart: number | undefined])[] = [[place, place, undefined]];
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    const [a, b, apart] = state;
    for (const x of next[a] ?? []) {
      for (const y of next[b] ?? []) {
        if (!within(x) || !within(y) || !meets(x, y)) continue;
        const other = apart ?? (x === y ? undefined : x === place ? y : x);
        if (x === place && y === place && other !== undefined) return other;
        const key = `${x} ${y} ${other !== undefined}`;
        if (seen.has(key)) continue;
        seen.add(key);
        open.push([x, y, other]);
      }
    }
  }
  return undefined;
}

/** Two repeats that can share one text between them in as many ways as it is long, and then fail. */
function shared(automaton: Automaton, graph: Graph, loops: readonly number[]): Cost {
  const involved = new Set<number>();
  let worst: readonly [number, number] | undefined;
  for (const p of loops) {
    for (const q of loops) {
      const isOne = graph.reach[p]?.has(q) === true && graph.reach[q]?.has(p) === true;
      if (p === q || isOne || graph.reach[p]?.has(q) !== true || cannotFail(automaton, q)) continue;
      if (!sharesText(graph, p, q)) continue;
      involved.add(p).add(q);
      worst ??= [p, q];
    }
  }
  if (worst === undefined) return ONE_WAY;
  const [p, q] = worst;
  const where = `\`${sourceOf(automaton, p)}\` and \`${sourceOf(automaton, q)}\` share a text`;
  return { ways: roundsTogether(automaton, graph, involved), where };
}

/** Whoever has got to a place behind which a match may end is done. */
function cannotFail({ accepts }: Automaton, place: number): boolean {
  return accepts[place] === true;
}

/** Whether one text leads from p to p, from p to q, and from q to q. */
function sharesText({ next, reach, meets }: Graph, p: number, q: number): boolean {
  const back = (place: number, to: number): boolean => place === to || reach[place]?.has(to) === true;
  const seen = new Set<number>();
  const open: (readonly [number, number, number])[] = [[p, p, q]];
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    const [a, b, c] = state;
    for (const x of next[a]?.filter((place) => back(place, p)) ?? []) {
      for (const y of next[b]?.filter((place) => back(place, q)) ?? []) {
        for (const z of next[c]?.filter((place) => back(place, q)) ?? []) {
          if (!meets(x, y, z)) continue;
          if (x === p && y === q && z === q) return true;
          const key = (x * next.length + y) * next.length + z;
          if (!seen.has(key)) open.push([x, y, z]);
          seen.add(key);
        }
      }
    }
  }
  return false;
}

/** The rounds of all repeats in `involved` multiplied, each repeat once; what stands before the match costs no more than its own reading. */
function roundsTogether({ rounds, places }: Automaton, { reach }: Graph, involved: ReadonlySet<number>): number {
  const most = new Map<number, number>();
  for (const place of involved) {
    if (rounds[place] === 0) continue;
    // A repeat that holds others goes round with all of them.
    const together = places.flatMap((_, at) =>
      reach[at]?.has(place) === true && reach[place]?.has(at) === true ? [at] : [],
    );
    most.set(Math.min(...together), Math.max(...together.map((at) => rounds[at] ?? 1)));
  }
  return [...most.values()].reduce((product, one) => product * one, 1);
}
