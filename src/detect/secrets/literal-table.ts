// The literals of all rules as a tree of states, which `npm run gen` writes down: what reads it need not build it.

/**
 * A tree with a state for each beginning of a literal (state 0: nothing was read), numbered breadth first, so that the children of a
 * state lie side by side and a state's suffix comes before it. All arrays are by state, but for `classes`.
 */
export interface LiteralTable {
  /** By byte: its class, 0 for a byte of no literal. ASCII letters have one class in either case. */
  readonly classes: Uint8Array;
  /** How many classes there are, with class 0. */
  readonly width: number;
  /** The class of the byte that leads to a state from its parent; 0 for state 0. */
  readonly step: Uint8Array;
  /** The first child; the next state's entry is where the children end. One entry more than there are states. */
  readonly firstChild: Uint16Array;
  /** The state of the longest proper suffix. */
  readonly suffix: Uint16Array;
  /** 1 and the index of the literal that ends here; 0 where none does. */
  readonly ends: Uint16Array;
}

const MOST_STATES = 0xffff;

/** `literals` are lower case, not empty, and differ. Throws where they need more than 65,535 states. */
export function literalTable(literals: readonly string[]): LiteralTable {
  const texts = literals.map((literal) => Buffer.from(literal));
  const { classes, width } = classesOf(texts);
  const tree = treeOf(texts, classes);
  const count = tree.children.length;
  if (count > MOST_STATES) throw new Error(`${count} states`);
  const table = {
    ...{ classes, width, step: new Uint8Array(count), suffix: new Uint16Array(count), ends: new Uint16Array(count) },
    firstChild: new Uint16Array(count + 1),
  };
  const order = [0];
  for (let state = 0; state < count; state++) {
    const node = order[state] ?? 0;
    table.ends[state] = tree.ends[node] ?? 0;
    table.firstChild[state] = order.length;
    for (const [byteClass, child] of tree.children[node] ?? []) {
      table.step[order.length] = byteClass;
      if (state !== 0) table.suffix[order.length] = suffixStep(table, table.suffix[state] ?? 0, byteClass);
      order.push(child);
    }
  }
  table.firstChild[count] = count;
  return table;
}

function suffixStep(table: LiteralTable, start: number, byteClass: number): number {
  for (let state = start; ; state = table.suffix[state] ?? 0) {
    const child = childOf(table, state, byteClass);
    if (child !== 0 || state === 0) return child;
  }
}

/** The child of a state that this class leads to; 0 where there is none. */
export function childOf({ firstChild, step }: LiteralTable, state: number, byteClass: number): number {
  const end = firstChild[state + 1] ?? 0;
  for (let child = firstChild[state] ?? 0; child < end; child++) if (step[child] === byteClass) return child;
  return 0;
}

function classesOf(texts: readonly Uint8Array[]): { classes: Uint8Array; width: number } {
  const classes = new Uint8Array(256);
  let width = 1;
  for (const byte of texts.flatMap((text) => [...text])) {
    if (classes[byte] !== 0) continue;
    classes[byte] = width;
    if (byte >= 0x61 && byte <= 0x7a) classes[byte - 0x20] = width;
    width++;
  }
  return { classes, width };
}

interface Tree {
  /** By node: its children by the class that leads to them. */
  readonly children: Map<number, number>[];
  readonly ends: number[];
}

function treeOf(texts: readonly Uint8Array[], classes: Uint8Array): Tree {
  const tree: Tree = { children: [new Map()], ends: [0] };
  texts.forEach((text, index) => {
    let node = 0;
    for (const byte of text) {
      const byteClass = classes[byte] ?? 0;
      let child = tree.children[node]?.get(byteClass);
      if (child === undefined) {
        child = tree.children.push(new Map()) - 1;
        tree.ends.push(0);
        tree.children[node]?.set(byteClass, child);
      }
      node = child;
    }
    tree.ends[node] = index + 1;
  });
  return tree;
}

/**
 * The table in base64, 16 bits a number: how many states and classes there are, `firstChild`, `suffix`, `ends`, `step` and `classes`.
 */
export function writeLiteralTable({ classes, width, step, firstChild, suffix, ends }: LiteralTable): string {
  return writeWords([suffix.length, width, ...firstChild, ...suffix, ...ends, ...step, ...classes]);
}

/** Reads what {@link writeLiteralTable} wrote, mostly in place. */
export function readLiteralTable(base64: string): LiteralTable {
  const all = readWords(base64);
  const [count = 0, width = 0] = all;
  let at = 2;
  const words = (length: number): Uint16Array => {
    at += length;
    return all.subarray(at - length, at);
  };
  const [firstChild, suffix, ends] = [words(count + 1), words(count), words(count)];
  return { width, firstChild, suffix, ends, step: Uint8Array.from(words(count)), classes: Uint8Array.from(words(256)) };
}

/** Numbers below 65,536, the low byte first. */
export function writeWords(numbers: readonly number[]): string {
  const bytes = Buffer.from(Uint16Array.from(numbers).buffer);
  return (isLittleEndian ? bytes : bytes.swap16()).toString("base64");
}

/** Reads what {@link writeWords} wrote. */
export function readWords(base64: string): Uint16Array {
  const bytes = new Uint8Array(Buffer.from(base64, "base64"));
  if (!isLittleEndian) Buffer.from(bytes.buffer).swap16();
  return new Uint16Array(bytes.buffer);
}

const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
