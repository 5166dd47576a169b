// The variables of a project: what env files in the repository supply, with the line of each. Never the process environment.

import type { Mark, SourceText } from "./compose-source-text.ts";
import { parseDotenv } from "./dotenv.ts";
import { type Growth, interpolate, type Lookup, type Variable } from "./interpolation.ts";
import type { ScalarNode } from "./yaml-nodes.ts";

/** An entry of an env file. */
export interface EnvEntry {
  readonly name: string;
  readonly variable: Variable;
  readonly key: Mark;
  /** The raw value as written, without quotes. */
  readonly raw: string;
}

export interface EnvFile {
  /** In the order of the file. Names without a value are among them when someone supplies it. */
  readonly entries: readonly EnvEntry[];
  /** Where compose gives up. */
  readonly failures: readonly Mark[];
}

export type Environment = ReadonlyMap<string, Variable>;

/** What the values of an env file are made of. */
export interface EnvScope {
  /** Goes before what the file says itself. */
  readonly outer: Lookup;
  /** Goes after it: the files read earlier. */
  readonly earlier: Environment;
  /** Whether `NAME` without a value takes it from earlier lines and files too. */
  readonly inheritsEarlier: boolean;
  readonly growth: Growth;
}

/** What stands in `text`, each value interpolated. */
export function readEnvFile(text: SourceText, { outer, earlier, inheritsEarlier, growth }: EnvScope): EnvFile {
  const source = text.view.string();
  const own = new Map<string, Variable>();
  const entries: EnvEntry[] = [];
  const parsed = parseDotenv(source);
  const failures = parsed.failures.map(({ index }): Mark => ({ text, start: index, end: index }));
  const lookup: Lookup = (name) => outer(name) ?? own.get(name) ?? earlier.get(name);
  for (const entry of parsed.entries) {
    const key: Mark = { text, start: entry.nameStart, end: entry.nameStart + entry.name.length };
    const at: Mark = { text, start: entry.valueStart, end: entry.valueEnd };
    let variable: Variable | undefined;
    if (entry.passedThrough) variable = inheritsEarlier ? lookup(entry.name) : outer(entry.name);
    else if (entry.quote === "single" || !entry.value.includes("$"))
      variable = { value: entry.value, unknown: false, at };
    else {
      const { value, unknown, invalid } = interpolate(entry.value, lookup, growth);
      if (invalid) failures.push(at);
      variable = { value, unknown, at };
    }
    if (variable === undefined) continue;
    own.set(entry.name, variable);
    entries.push({ name: entry.name, variable, key, raw: source.slice(entry.valueStart, entry.valueEnd) });
  }
  return { entries, failures };
}

/** The variables that interpolation sees: later files win over earlier ones, `outer` over all of them. */
export function environmentOf(
  texts: readonly SourceText[],
  outer: Environment,
  growth: Growth,
  refuse: (at: Mark) => void = () => {},
): Environment {
  const variables = new Map<string, Variable>();
  for (const text of texts) {
    const scope = {
      outer: (name: string) => outer.get(name),
      earlier: new Map(variables),
      inheritsEarlier: true,
      growth,
    };
    const { entries, failures } = readEnvFile(text, scope);
    for (const { name, variable } of entries) variables.set(name, variable);
    failures.forEach(refuse);
  }
  for (const [name, variable] of outer) variables.set(name, variable);
  return variables;
}

/** The value as a scalar that stands in the env file. */
export function scalarOfEntry({ variable, key }: EnvEntry): ScalarNode {
  const mark = variable.at ?? key;
  const offset = mark.text.view.string().startsWith(variable.value, mark.start) ? { offset: mark.start } : {};
  return {
    kind: "scalar",
    at: mark,
    value: variable.value,
    type: "string",
    ...offset,
    ...(variable.unknown ? { unknown: true } : {}),
  };
}
