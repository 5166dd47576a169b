/** Called for each occurrence of a literal: its index, and the offset behind its last byte. */
export type OnHit = (literal: number, end: number) => void;

/** Finds many literals in one pass. */
export interface Automaton {
  scan(bytes: Uint8Array, start: number, end: number, onHit: OnHit): void;
}

/**
 * Aho-Corasick (Aho, Corasick 1975) as a table of states by byte class; ASCII letters match in any case.
 * `literals` are lower case and not empty. One step a byte, whatever the bytes; hits come in order of their end.
 */
export function automatonOf(literals: readonly string[]): Automaton {
  const { classes, width } = classesOf(literals);
  const shift = 32 - Math.clz32(width - 1);
  const { rows, outputs } = tableOf(literals, classes, shift);
  /** The state without its mark. */
  const tell = (marked: number, end: number, onHit: OnHit): number => {
    const row = marked - FINDS;
    for (const literal of outputs[row >> shift] ?? []) onHit(literal, end);
    return row;
  };
  return {
    // Hot: a state is the offset of its row, marked where it finds something, so a byte is two loads and a comparison.
    scan(bytes, start, end, onHit) {
      let state = 0;
      let i = start;
      for (const last = end - 3; i < last; i += 4) {
        state = rows[state | (classes[bytes[i] as number] as number)] as number;
        if (state >= FINDS) state = tell(state, i + 1, onHit);
        state = rows[state | (classes[bytes[i + 1] as number] as number)] as number;
        if (state >= FINDS) state = tell(state, i + 2, onHit);
        state = rows[state | (classes[bytes[i + 2] as number] as number)] as number;
        if (state >= FINDS) state = tell(state, i + 3, onHit);
        state = rows[state | (classes[bytes[i + 3] as number] as number)] as number;
        if (state >= FINDS) state = tell(state, i + 4, onHit);
      }
      for (; i < end; i++) {
        state = rows[state | (classes[bytes[i] as number] as number)] as number;
        if (state >= FINDS) state = tell(state, i + 1, onHit);
      }
    },
  };
}

/** Added to a step into a state that finds something; no table is as long. */
const FINDS = 0x4000_0000;

function classesOf(literals: readonly string[]): { classes: Uint8Array; width: number } {
  const classes = new Uint8Array(256);
  let width = 1;
  for (const literal of literals) {
    for (const byte of Buffer.from(literal, "utf8")) {
      if (classes[byte] !== 0) continue;
      classes[byte] = width;
      if (byte >= 0x61 && byte <= 0x7a) classes[byte - 0x20] = width;
      width++;
    }
  }
  return { classes, width };
}

type Outputs = (readonly number[] | undefined)[];

/** `shift`: a row has two to this many steps. */
function tableOf(
  literals: readonly string[],
  classes: Uint8Array,
  shift: number,
): { rows: Int32Array; outputs: Outputs } {
  const most = literals.reduce((sum, literal) => sum + Buffer.byteLength(literal), 1);
  const rows = new Int32Array(most << shift);
  const outputs: Outputs = [undefined];
  literals.forEach((literal, index) => {
    let row = 0;
    for (const byte of Buffer.from(literal, "utf8")) {
      const at = row | (classes[byte] ?? 0);
      if (rows[at] === 0) {
        rows[at] = outputs.length << shift;
        outputs.push(undefined);
      }
      row = rows[at] ?? 0;
    }
    outputs[row >> shift] = [...(outputs[row >> shift] ?? []), index];
  });
  completeTable(rows, outputs, shift);
  return { rows, outputs };
}

/** Breadth first, each missing step becomes that of the longest proper suffix, whose outputs are taken over too. */
function completeTable(rows: Int32Array, outputs: Outputs, shift: number): void {
  const suffix = new Int32Array(outputs.length);
  const queue: number[] = [0];
  for (let head = 0; head < queue.length; head++) {
    const row = queue[head] ?? 0;
    const shorter = suffix[row >> shift] ?? 0;
    for (let c = 0; c < 1 << shift; c++) {
      const step = rows[row | c] ?? 0;
      const fallback = row === 0 ? 0 : (rows[shorter | c] ?? 0);
      if (step === 0) rows[row | c] = fallback;
      else {
        const state = step >> shift;
        suffix[state] = fallback & ~FINDS;
        const inherited = outputs[(fallback & ~FINDS) >> shift];
        if (inherited !== undefined) outputs[state] = [...(outputs[state] ?? []), ...inherited];
        if (outputs[state] !== undefined) rows[row | c] = step + FINDS;
        queue.push(step);
      }
    }
  }
}
