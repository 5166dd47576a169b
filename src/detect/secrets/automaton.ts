/** Called for each occurrence of a literal: its index, and the offset behind its last byte. */
export type OnHit = (literal: number, end: number) => void;

/** Finds many literals in one pass. */
export interface Automaton {
  scan(bytes: Uint8Array, start: number, end: number, onHit: OnHit): void;
}

/**
 * Aho-Corasick (Aho, Corasick 1975) as a table of states by byte class; ASCII letters match in any case.
 * `literals` are lower case, not empty, and of one line each. One step a byte, whatever the bytes; hits come in order of their end.
 */
export function automatonOf(literals: readonly string[]): Automaton {
  const text = Buffer.from(literals.join("\n"), "utf8");
  const { classes, width } = classesOf(text);
  const shift = 32 - Math.clz32(width - 1);
  const { rows, outputs } = tableOf(trieOf(text, classes), shift);
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

/** `text`: the literals, a line each. */
function classesOf(text: Uint8Array): { classes: Uint8Array; width: number } {
  const classes = new Uint8Array(256);
  let width = 1;
  for (let i = 0; i < text.length; i++) {
    const byte = text[i] ?? LF;
    if (byte === LF || classes[byte] !== 0) continue;
    classes[byte] = width;
    if (byte >= 0x61 && byte <= 0x7a) classes[byte - 0x20] = width;
    width++;
  }
  return { classes, width };
}

const LF = 10;

type Outputs = (readonly number[] | undefined)[];

/** The literals as a tree; a node's children are its first one and that one's siblings. */
interface Trie {
  readonly firstChild: Int32Array;
  readonly sibling: Int32Array;
  /** The byte class that leads to a node. */
  readonly step: Uint8Array;
  readonly outputs: Outputs;
}

function trieOf(text: Uint8Array, classes: Uint8Array): Trie {
  const most = text.length + 1;
  const [firstChild, sibling, step] = [new Int32Array(most), new Int32Array(most), new Uint8Array(most)];
  const outputs: Outputs = [undefined];
  let literal = 0;
  let node = 0;
  for (let i = 0; i <= text.length; i++) {
    const byte = text[i] ?? LF;
    if (byte === LF) {
      outputs[node] = [...(outputs[node] ?? []), literal++];
      node = 0;
      continue;
    }
    const wanted = classes[byte] ?? 0;
    let child = firstChild[node] ?? 0;
    while (child !== 0 && step[child] !== wanted) child = sibling[child] ?? 0;
    if (child === 0) {
      child = outputs.length;
      outputs.push(undefined);
      step[child] = wanted;
      sibling[child] = firstChild[node] ?? 0;
      firstChild[node] = child;
    }
    node = child;
  }
  return { firstChild, sibling, step, outputs };
}

/**
 * Breadth first: a row is that of the longest proper suffix, whose outputs are taken over too, with the node's own steps on top.
 * `shift`: a row has two to this many steps.
 */
function tableOf({ firstChild, sibling, step, outputs }: Trie, shift: number): { rows: Int32Array; outputs: Outputs } {
  const rows = new Int32Array(outputs.length << shift);
  const suffix = new Int32Array(outputs.length);
  const queue = new Int32Array(outputs.length);
  let count = 1;
  for (let head = 0; head < count; head++) {
    const node = queue[head] ?? 0;
    const row = node << shift;
    const shorter = (suffix[node] ?? 0) << shift;
    if (node !== 0) rows.copyWithin(row, shorter, shorter + (1 << shift));
    for (let child = firstChild[node] ?? 0; child !== 0; child = sibling[child] ?? 0) {
      const at = row | (step[child] ?? 0);
      const fallback = ((rows[at] ?? 0) & ~FINDS) >> shift;
      suffix[child] = fallback;
      const inherited = outputs[fallback];
      if (inherited !== undefined) outputs[child] = [...(outputs[child] ?? []), ...inherited];
      rows[at] = (child << shift) + (outputs[child] === undefined ? 0 : FINDS);
      queue[count++] = child;
    }
  }
  return { rows, outputs };
}
