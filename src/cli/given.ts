// The options that were typed, and their values as what they are meant to be.
import { StackgateError } from "../model/problem.ts";
import type { OptionName } from "./options.ts";

/** What was typed of each option: its value, `true` where it takes none, and all values in order where it repeats. */
export type Given = ReadonlyMap<OptionName, string | true | readonly string[]>;

/** Whether a text has the form of a finding's fingerprint, which no id of a rule has. */
export function isFingerprint(text: string): boolean {
  return /^[0-9a-f]{8,26}$/.test(text);
}

/** Throws StackgateError `cli-together` where two of them are given. */
export function refuseTogether(values: Given, names: readonly OptionName[]): void {
  const [a, b] = names.filter((name) => values.has(name));
  if (a !== undefined && b !== undefined) throw new StackgateError("cli-together", { a: `--${a}`, b: `--${b}` });
}

/** Throws StackgateError `cli-seconds`. */
export function seconds(values: Given, name: OptionName): number | undefined {
  const value = text(values, name);
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new StackgateError("cli-seconds", { option: `--${name}`, found: value });
  return Number(value);
}

/** `undefined`: not given. */
export function text(values: Given, name: OptionName): string | undefined {
  const value = values.get(name);
  return typeof value === "string" ? value : undefined;
}

/** A whole number of at least 1. Throws StackgateError `cli-count`. */
export function count(values: Given, name: OptionName): number | undefined {
  const value = text(values, name);
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new StackgateError("cli-count", { option: `--${name}`, found: value });
  return Number(value);
}

/** Rows of a checklist that must pass. Throws StackgateError `cli-rows`. */
export function rowCount(values: Given): number | undefined {
  const found = text(values, "fail-under");
  if (found === undefined) return undefined;
  if (!/^(?:[0-9]|10)$/.test(found)) throw new StackgateError("cli-rows", { found });
  return Number(found);
}

/** Of an option that repeats, its values in order. */
export function many(values: Given, name: OptionName): readonly string[] {
  const value = values.get(name);
  return Array.isArray(value) ? value : [];
}

/** The value as one of its choices, which {@link take} has already held it against. */
export function oneOf<const Choice extends string>(
  values: Given,
  name: OptionName,
  choices: readonly Choice[],
): Choice | undefined {
  return choices.find((one) => one === values.get(name));
}
