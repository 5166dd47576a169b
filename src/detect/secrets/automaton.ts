/** Called for each occurrence of a literal: its index, and the offset behind its last byte. */
export type OnHit = (literal: number, end: number) => void;

/** Finds many literals in one pass. */
export interface Automaton {
  scan(bytes: Uint8Array, start: number, end: number, onHit: OnHit): void;
}

/**
 * Aho-Corasick (Aho, Corasick 1975) as a table of states by byte class; ASCII letters match in any case.
 * `literals` are lower case and not empty. One step a byte, whatever the bytes.
 */
export function automatonOf(literals: readonly string[]): Automaton {
  const { classes, width } = classesOf(literals);
  const { next, outputs } = tableOf(literals, classes, width);
  return {
    // Hot: no allocation, no call but for a hit.
    scan(bytes, start, end, onHit) {
      let state = 0;
      for (let i = start; i < end; i++) {
        state = next[state * width + (classes[bytes[i] as number] as number)] as number;
        const found = outputs[state];
        if (found !== undefined) for (const literal of found) onHit(literal, i + 1);
      }
    },
  };
}

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

function tableOf(literals: readonly string[], classes: Uint8Array, width: number): { next: Int32Array; outputs: (readonly number[] | undefined)[] } {
  const most = literals.reduce((sum, literal) => sum + Buffer.byteLength(literal), 1);
  const next = new Int32Array(most * width);
  const outputs: (number[] | undefined)[] = [undefined];
  literals.forEach((literal, index) => {
    let state = 0;
    for (const byte of Buffer.from(literal, "utf8")) {
      const at = state * width + (classes[byte] ?? 0);
      if (next[at] === 0) {
        next[at] = outputs.length;
        outputs.push(undefined);
      }
      state = next[at] ?? 0;
    }
    outputs[state] = [...(outputs[state] ?? []), index];
  });
  completeTable(next, outputs, width);
  return { next, outputs };
}

/** Breadth first, each missing step becomes that of the longest proper suffix, whose outputs are taken over too. */
function completeTable(next: Int32Array, outputs: (number[] | undefined)[], width: number): void {
  const suffix = new Int32Array(outputs.length);
  const queue: number[] = [];
  for (let c = 0; c < width; c++) if (next[c] !== 0) queue.push(next[c] ?? 0);
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] ?? 0;
    const shorter = suffix[state] ?? 0;
    const inherited = outputs[shorter];
    if (inherited !== undefined) outputs[state] = [...(outputs[state] ?? []), ...inherited];
    for (let c = 0; c < width; c++) {
      const at = state * width + c;
      const step = next[at] ?? 0;
      const fallback = next[shorter * width + c] ?? 0;
      if (step === 0) next[at] = fallback;
      else {
        suffix[step] = fallback;
        queue.push(step);
      }
    }
  }
}
