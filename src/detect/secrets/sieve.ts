// The pass over the literals in WebAssembly, some times as quick as automaton.ts. What sieve.wat does is said there; here it is given bytes
// and what it found is told.
import { STRING_START } from "../../parse/assignment-calls.ts";
import { isBlank, tableOf, WORD } from "../../parse/assignment-reader.ts";
import { outputsOf, stepsOf } from "./automaton.ts";
import { LEFT } from "./boundaries.ts";
import type { CompiledRules } from "./compiled-rules.ts";
import { BEFORE, BEHIND, METHOD_BEHIND } from "./quiet-words.ts";
import { SIEVE } from "./sieve.gen.ts";

/** Told of an occurrence of a literal as the automaton tells it; `isSifted`: it is none of a quiet word. */
export type OnSifted = (literal: number, end: number, isSifted: boolean) => void;

export interface Sieve {
  /**
   * Tells the literals in `[start, end)`, at least {@link LEAST} bytes, in order of their ends, but for words that are quiet and tokens that do not begin
   * where they stand. `mayBeColumn`: see quiet-words.ts. Not to be called while it tells.
   */
  scan(bytes: Uint8Array, start: number, end: number, mayBeColumn: (end: number) => boolean, onHit: OnSifted): void;
}

/** Fewer bytes are not worth being copied. */
export const LEAST = 1024;

/** What is there of WebAssembly's interface, which no types of ours declare: https://webassembly.github.io/spec/js-api/ */
interface WebAssemblyInterface {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: { readonly sieve: SieveFunction } };
  readonly Memory: new (size: {
    readonly initial: number;
    readonly maximum: number;
  }) => { readonly buffer: ArrayBuffer };
  readonly CompileError: new () => Error;
}
type SieveFunction = (first: number, at: number, length: number, quarter: number, lead: number) => void;

/** See sieve.wat. */
const [MARKS, COUNTS, HITS_AT, ROWS] = [256, 512, 528, 2_424_832];
const PARTS = 4;
const HITS = 327_680;
const CHUNK = 1 << 18;
/** A hit for each byte, so that the place for them is never full. */
const HIT_BYTES = (CHUNK / PARTS) * 8;
/** Where a chunk lies; around it what is looked at to judge what is found in it. */
const AT = 2048;
const [MORE_BEFORE, MORE_BEHIND] = [1024, 4608];
const PAGE = 1 << 16;
const LF = 0x0a;
const MOST_LENGTH = 127;

const made = new WeakMap<CompiledRules, Sieve | undefined>();

/** The sieve of these rules, always the same; `undefined` where WebAssembly is off or there is no memory for it. */
export function sieveOf(rules: CompiledRules): Sieve | undefined {
  const engine: unknown = Reflect.get(globalThis, "WebAssembly");
  if (!made.has(rules)) made.set(rules, makeSieve(rules, isEngine(engine) ? engine : undefined));
  return made.get(rules);
}

function isEngine(value: unknown): value is WebAssemblyInterface {
  return typeof value === "object" && value !== null && "Instance" in value && "Memory" in value;
}

/** Another one, with WebAssembly's interface or without it. */
export function makeSieve(rules: CompiledRules, engine: WebAssemblyInterface | undefined): Sieve | undefined {
  if (engine === undefined || rules.longest > MOST_LENGTH) return undefined;
  try {
    return sieveIn(rules, engine);
  } catch (error) {
    // No memory for it, or none that may be run.
    if (error instanceof RangeError || error instanceof engine.CompileError) return undefined;
    throw error;
  }
}

function sieveIn(rules: CompiledRules, engine: WebAssemblyInterface): Sieve {
  const table = rules.tree();
  const columns = table.width + 1;
  const initial = Math.ceil((ROWS + 4 * columns * table.suffix.length) / PAGE);
  const memory = new engine.Memory({ initial, maximum: initial });
  const [texts, numbers] = [new Uint8Array(memory.buffer), new Int32Array(memory.buffer)];
  const stepOf = stepsOf(table);
  const outputs: (readonly number[] | undefined)[] = [];
  for (let byte = 0; byte < 256; byte++) {
    texts[byte] = (table.classes[byte] ?? 0) + 1;
    texts[MARKS + byte] = marksOf(byte);
  }
  for (let part = 0; part < PARTS; part++) numbers[HITS_AT / 4 + part] = HITS + part * HIT_BYTES;
  const take = (at: number): number => {
    const place = (at - 1) / 4;
    const next = stepOf(Math.floor(place / columns), (place % columns) - 1);
    let found = outputs[next];
    if (found === undefined) {
      found = outputsOf(table, next);
      outputs[next] = found;
      numbers[ROWS / 4 + next * columns] = kindOf(rules, found);
    }
    const step = 4 * next * columns + (found.length === 0 ? 1 : 2);
    numbers[ROWS / 4 + place] = step;
    return step;
  };
  let [asked, chunkNow] = [(_end: number): boolean => false, 0];
  const mayBeColumn = (at: number): number => (asked(chunkNow + at - AT) ? 1 : 0);
  const imports = { js: { memory, take, mayBeColumn } };
  const { sieve } = new engine.Instance(new engine.Module(Buffer.from(SIEVE, "base64")), imports).exports;
  const lead = rules.longest - 1;

  const tellPart = (part: number, chunk: number, onHit: OnSifted): void => {
    const first = (HITS + part * HIT_BYTES) / 4;
    const last = first + 2 * (numbers[COUNTS / 4 + part] ?? 0);
    for (let i = first; i < last; i += 2) {
      const end = chunk + (numbers[i] ?? 0) - AT;
      const place = (numbers[i + 1] ?? 0) / 4;
      const kind = numbers[ROWS / 4 + place] ?? 0;
      const isSifted = kind > 0 && kind <= MOST_LENGTH;
      for (const literal of outputs[place / columns] ?? []) onHit(literal, end, isSifted);
    }
  };
  return {
    scan(bytes, start, end, mayBeColumnOf, onHit) {
      asked = mayBeColumnOf;
      const length = Math.ceil((end - start) / Math.ceil((end - start) / CHUNK));
      for (let chunk = start; chunk < end; chunk += length) {
        const from = Math.max(0, chunk - MORE_BEFORE);
        const to = Math.min(bytes.length, chunk + length + MORE_BEHIND);
        texts.set(bytes.subarray(from, to), AT + from - chunk);
        if (from === 0) texts[AT - chunk - 1] = LF;
        if (to === bytes.length) texts[AT + to - chunk] = LF;
        chunkNow = chunk;
        const many = Math.min(end - chunk, length);
        sieve(AT - Math.min(lead, chunk - start), AT, many, Math.ceil(many / PARTS), lead);
        for (let part = 0; part < PARTS; part++) tellPart(part, chunk, onHit);
      }
    },
  };
}

/** What of a state's hits may be left out: see sieve.wat. */
function kindOf(rules: CompiledRules, found: readonly number[]): number {
  // The longest come first.
  const literals = found.map(rules.literal);
  const words = literals.filter(({ starts, implies }) => starts.length + implies.length === 0);
  const tokens = literals.filter(
    ({ starts, words: { length } }) =>
      length === 0 && starts.every(({ match, before }) => match === "token" && before === 0),
  );
  if (words.length + tokens.length < literals.length || tokens.length > 2) return 0;
  const [word, token, other] = [words[0], tokens[0], tokens[1]].map((literal) => literal?.length ?? 0);
  return (word ?? 0) | ((token ?? 0) << 7) | ((other ?? 0) << 14);
}

const ESCAPES = tableOf("\\%");

function marksOf(byte: number): number {
  const marks = [
    WORD[byte],
    BEFORE[byte],
    BEHIND[byte],
    isBlank(byte) ? 1 : STRING_START[byte],
    LEFT[byte],
    ESCAPES[byte],
    METHOD_BEHIND[byte],
  ];
  return marks.reduce<number>((all, is, bit) => all | ((is ?? 0) << bit), 0);
}
