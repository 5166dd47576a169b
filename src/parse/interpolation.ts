// `${NAME:-default}` by the grammar of compose-go's template package.
import type { Mark } from "./compose-source-text.ts";

/** A variable that the repository supplies. */
export interface Variable {
  readonly value: string;
  /** It depends on a variable that the repository does not supply. */
  readonly unknown: boolean;
  /** Its value in the env file. */
  readonly at?: Mark;
}

/** A stretch of an interpolated value, and what supplied it. */
export interface Part {
  /** UTF-16 range of the value that came out. */
  readonly from: number;
  readonly to: number;
  /** Written there, a variable's value, the default in the expression, or nothing at all. */
  readonly source: "text" | "env" | "default" | "unset";
  readonly variable?: string;
  /** Indices into the template: the part's own characters, or those of the whole `${...}`. */
  readonly start: number;
  readonly end: number;
  /** Where the characters stand. */
  readonly at?: Mark;
}

export interface Interpolated {
  readonly value: string;
  readonly parts: readonly Part[];
  readonly unknown: boolean;
  /** `${` that begins no expression: compose refuses the file. */
  readonly invalid: boolean;
}

export type Lookup = (name: string) => Variable | undefined;

const MAX_NESTING = 32;
const MAX_PARTS = 10_000;
const NAME = /[_a-zA-Z][_a-zA-Z0-9]*/y;
const OPERATOR = /:?[-+?]/y;

/** Replaces the expressions in `template`. Linear in its length for each level of nesting, of which there are at most 32. */
export function interpolate(template: string, lookup: Lookup, growth: Growth = newGrowth()): Interpolated {
  const limit = template.length + growth.left;
  const state: State = {
    parts: [],
    owner: undefined,
    value: "",
    unknown: false,
    invalid: false,
    overgrown: false,
    lookup,
    limit,
  };
  expand(template, 0, "text", 0, state);
  growth.left = state.overgrown ? 0 : growth.left - Math.max(0, state.value.length - template.length);
  return state;
}

/** How much longer than what is written the values of a project may become: variables that name each other grow without an end. */
export interface Growth {
  /** None, once that was not enough. */
  left: number;
}

export function newGrowth(): Growth {
  return { left: 8 << 20 };
}

interface State {
  readonly parts: Part[];
  /** The variable whose default or alternative is being expanded. */
  owner: string | undefined;
  value: string;
  unknown: boolean;
  invalid: boolean;
  overgrown: boolean;
  readonly lookup: Lookup;
  /** Of the value's length. */
  readonly limit: number;
}

function expand(template: string, base: number, source: "text" | "default", nesting: number, state: State): void {
  let at = 0;
  while (at < template.length && !state.invalid) {
    const dollar = template.indexOf("$", at);
    const end = dollar < 0 ? template.length : dollar;
    add(state, source, template.slice(at, end), base + at, base + end);
    if (dollar < 0) return;
    at = expression(template, dollar, base, source, nesting, state);
  }
}

/** Returns where the text goes on. */
function expression(
  template: string,
  dollar: number,
  base: number,
  source: "text" | "default",
  nesting: number,
  state: State,
): number {
  const next = template.charAt(dollar + 1);
  if (next === "$") {
    add(state, source, "$", base + dollar, base + dollar + 2);
    return dollar + 2;
  }
  const braced = next === "{";
  const name = matchAt(NAME, template, dollar + (braced ? 2 : 1));
  if (!braced) {
    // `$` before anything else is no expression: compose leaves it as it is.
    if (name === "") add(state, source, "$", base + dollar, base + dollar + 1);
    else supply(state, name, base + dollar, base + dollar + 1 + name.length);
    return dollar + 1 + name.length;
  }
  const afterName = dollar + 2 + name.length;
  const operator = matchAt(OPERATOR, template, afterName);
  const close =
    operator === "" ? (template.charAt(afterName) === "}" ? afterName : -1) : closingBrace(template, dollar);
  if (name === "" || close < 0 || nesting > MAX_NESTING) {
    state.invalid = true;
    state.unknown = true;
    return template.length;
  }
  const from = afterName + operator.length;
  const choice = {
    name,
    operator,
    word: template.slice(from, close),
    wordAt: base + from,
    start: base + dollar,
    end: base + close + 1,
  };
  choose(choice, nesting, state);
  return close + 1;
}

interface Choice {
  readonly name: string;
  readonly operator: string;
  readonly word: string;
  readonly wordAt: number;
  readonly start: number;
  readonly end: number;
}

function choose({ name, operator, word, wordAt, start, end }: Choice, nesting: number, state: State): void {
  const variable = state.lookup(name);
  const isSet = variable !== undefined && (!operator.startsWith(":") || variable.value !== "" || variable.unknown);
  switch (operator.at(-1)) {
    case "-":
      if (isSet) supply(state, name, start, end);
      else expandWord(word, wordAt, "default", { name, start, end }, nesting, state);
      return;
    case "+":
      if (isSet) expandWord(word, wordAt, "text", { name, start, end }, nesting, state);
      else supply(state, name, start, end, true);
      return;
    case "?":
      if (isSet) supply(state, name, start, end);
      else supply(state, name, start, end, true);
      return;
    default:
      supply(state, name, start, end);
  }
}

function expandWord(
  word: string,
  wordAt: number,
  source: "text" | "default",
  { name, start, end }: { readonly name: string; readonly start: number; readonly end: number },
  nesting: number,
  state: State,
): void {
  const before = state.parts.length;
  const { owner } = state;
  state.owner = name;
  expand(word, wordAt, source, nesting + 1, state);
  state.owner = owner;
  // An empty default is a choice too: it must be seen that a default supplied this nothing.
  if (state.parts.length === before) push(state, { source, text: "", variable: name, start, end });
}

function supply(state: State, name: string, start: number, end: number, isUnset = false): void {
  const variable = isUnset ? undefined : state.lookup(name);
  if (variable === undefined || variable.unknown) state.unknown = true;
  const found =
    variable === undefined
      ? ({ source: "unset", text: "" } as const)
      : ({ source: variable.unknown ? "unset" : "env", text: variable.value } as const);
  push(state, { ...found, variable: name, start, end, ...(variable?.at === undefined ? {} : { at: variable.at }) });
}

function add(state: State, source: "text" | "default", text: string, start: number, end: number): void {
  if (text === "") return;
  push(state, { source, text, start, end, ...(state.owner === undefined ? {} : { variable: state.owner }) });
}

function push(state: State, { text, ...part }: Omit<Part, "from" | "to"> & { readonly text: string }): void {
  const from = state.value.length;
  if (state.parts.length >= MAX_PARTS || from + text.length > state.limit) {
    state.overgrown = true;
    state.invalid = true;
    state.unknown = true;
    return;
  }
  state.value += text;
  state.parts.push({ ...part, from, to: from + text.length });
}

/** compose-go counts braces from the `$`; where they do not balance, the last one of the line closes. */
function closingBrace(template: string, dollar: number): number {
  let open = 0;
  let last = -1;
  for (let i = dollar; i < template.length; i++) {
    const code = template.charCodeAt(i);
    if (code === 0x0a) break;
    if (code === 0x7b) {
      open++;
      i++;
      if (template.charCodeAt(i) === 0x7d) last = i;
    } else if (code === 0x7d) {
      last = i;
      if (--open === 0) return i;
    }
  }
  return last;
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}
