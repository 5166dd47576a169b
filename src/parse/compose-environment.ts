// The variables of a project: what env files in the repository supply, with the line of each. Never the process environment.

import type { Mark, SourceText } from "./compose-source-text.ts";
import { parseDotenv } from "./dotenv.ts";
import { interpolate, type Lookup, type Variable } from "./interpolation.ts";

/** An entry of an env file. */
export interface EnvEntry {
  readonly name: string;
  readonly variable: Variable;
  readonly key: Mark;
  /** The raw value as written, without quotes. */
  readonly raw: string;
}

export type Environment = ReadonlyMap<string, Variable>;

/** What stands in `text`, in its order, each value interpolated by what stood before it and by `outer`. Names without a value are left out. */
export function readEnvFile(text: SourceText, outer: Environment): readonly EnvEntry[] {
  const source = text.view.string();
  const own = new Map<string, Variable>();
  const entries: EnvEntry[] = [];
  for (const entry of parseDotenv(source).entries) {
    if (entry.passedThrough) continue;
    const at: Mark = { text, start: entry.valueStart, end: entry.valueEnd };
    const lookup: Lookup = (name) => outer.get(name) ?? own.get(name);
    const isTemplate = entry.quote !== "single" && entry.value.includes("$");
    const filled = isTemplate ? interpolate(entry.value, lookup) : { value: entry.value, unknown: false };
    const variable: Variable = { value: filled.value, unknown: filled.unknown, at };
    own.set(entry.name, variable);
    const key: Mark = { text, start: entry.nameStart, end: entry.nameStart + entry.name.length };
    entries.push({ name: entry.name, variable, key, raw: source.slice(entry.valueStart, entry.valueEnd) });
  }
  return entries;
}

/** The variables that interpolation sees: later files win over earlier ones, `outer` over all of them. */
export function environmentOf(texts: readonly SourceText[], outer: Environment): Environment {
  const variables = new Map<string, Variable>();
  for (const text of texts) for (const { name, variable } of readEnvFile(text, outer)) variables.set(name, variable);
  for (const [name, variable] of outer) variables.set(name, variable);
  return variables;
}
