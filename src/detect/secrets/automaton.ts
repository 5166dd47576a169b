// Many literals in one pass over the bytes.
import { childOf, type LiteralTable, literalTable } from "./literal-table.ts";

/** Called for each occurrence of a literal: its index, and the offset behind its last byte. */
export type OnHit = (literal: number, end: number) => void;

/** Hits of some literals are not asked for that end in a part of the bytes, which may move while they are told. */
export interface Quiet {
  /** From this offset on, and not behind `to`. */
  readonly from: number;
  readonly to: number;
  /** Whether a literal is meant; another function where others are. */
  readonly isMeant: (literal: number) => boolean;
}

/** Finds many literals in one pass. */
export interface Automaton {
  scan(bytes: Uint8Array, start: number, end: number, onHit: OnHit, quiet?: Quiet): void;
}

/** See {@link literalTable} for what `literals` may be. */
export function automatonOf(literals: readonly string[]): Automaton {
  return automatonOn(literalTable(literals));
}

/**
 * Aho-Corasick (Aho, Corasick 1975), one step a byte, whatever the bytes; hits come in order of their end. A step is worked out when
 * it is first taken: of the hundreds of thousands that there are a short text takes a few hundred.
 */
export function automatonOn(table: LiteralTable): Automaton {
  const { classes, width, suffix } = table;
  const shift = 32 - Math.clz32(width - 1);
  const stepOf = stepsOf(table);
  /** The state's row, one step a class: 0 is not known yet, `~row` leads to a state that finds nothing, `row + 1` to one that does. */
  let rows: Int32Array | undefined;
  const outputs: (readonly number[] | undefined)[] = [];
  /** By state: the turn in which all of its literals were meant, or one more than the turn in which one was not. */
  let meant: Int32Array | undefined;
  let turns = 0;
  const take = (known: Int32Array, at: number): number => {
    const next = stepOf(at >> shift, at & ((1 << shift) - 1));
    let found = outputs[next];
    if (found === undefined) {
      found = outputsOf(table, next);
      outputs[next] = found;
    }
    const row = next << shift;
    known[at] = found.length === 0 ? ~row : row + 1;
    return row;
  };
  return {
    // Hot: a state is the offset of its row, so a byte is two loads and a comparison. The rest is called for below 0 alone.
    scan(bytes, start, end, onHit, quiet = NEVER) {
      rows ??= new Int32Array(suffix.length << shift);
      const known = rows;
      meant ??= new Int32Array(suffix.length);
      const all = meant;
      let turn = 0;
      let asked = NEVER.isMeant;
      const areMeant = (state: number, found: readonly number[]): boolean => {
        if (asked !== quiet.isMeant) {
          asked = quiet.isMeant;
          turns += 2;
          turn = turns;
        }
        if (all[state] !== turn && all[state] !== turn + 1) all[state] = found.every(asked) ? turn : turn + 1;
        return all[state] === turn;
      };
      const tell = (at: number, missed: number, offset: number): number => {
        // A text may hold nothing but hits that nobody asks for.
        if (
          offset <= quiet.to &&
          offset >= quiet.from &&
          asked === quiet.isMeant &&
          all[(-missed - 2) >> shift] === turn
        )
          return -missed - 2;
        const row = missed === UNKNOWN ? take(known, at) : -missed - 2;
        const found = outputs[row >> shift] ?? [];
        if (offset > quiet.to || offset < quiet.from || !areMeant(row >> shift, found))
          for (const literal of found) onHit(literal, offset);
        return row;
      };
      let state = 0;
      let i = start;
      for (const last = end - 3; i < last; i += 4) {
        let at = state | (classes[bytes[i] as number] as number);
        state = ~(known[at] as number);
        if (state < 0) state = tell(at, state, i + 1);
        at = state | (classes[bytes[i + 1] as number] as number);
        state = ~(known[at] as number);
        if (state < 0) state = tell(at, state, i + 2);
        at = state | (classes[bytes[i + 2] as number] as number);
        state = ~(known[at] as number);
        if (state < 0) state = tell(at, state, i + 3);
        at = state | (classes[bytes[i + 3] as number] as number);
        state = ~(known[at] as number);
        if (state < 0) state = tell(at, state, i + 4);
      }
      for (; i < end; i++) {
        const at = state | (classes[bytes[i] as number] as number);
        state = ~(known[at] as number);
        if (state < 0) state = tell(at, state, i + 1);
      }
    },
  };
}

const NEVER: Quiet = { from: 0, to: -1, isMeant: () => false };

/** `~0`. */
const UNKNOWN = -1;

/** The state behind a byte of a class: that of the longest suffix of what was read which a literal begins with. */
export function stepsOf(table: LiteralTable): (state: number, byteClass: number) => number {
  const { firstChild, step, suffix, width } = table;
  // Nearly all steps end here, and state 0 has the most children.
  const first = new Uint16Array(width);
  for (let child = 1; child < (firstChild[1] ?? 0); child++) first[step[child] ?? 0] = child;
  return (state, byteClass) => {
    for (let from = state; from !== 0; from = suffix[from] ?? 0) {
      const child = childOf(table, from, byteClass);
      if (child !== 0) return child;
    }
    return first[byteClass] ?? 0;
  };
}

/** The literals that end in a state, the longest first. */
export function outputsOf({ ends, suffix }: LiteralTable, state: number): readonly number[] {
  const found: number[] = [];
  for (let from = state; from !== 0; from = suffix[from] ?? 0) {
    const end = ends[from] ?? 0;
    if (end !== 0) found.push(end - 1);
  }
  return found;
}
