// A word that has to be one of some.
import { StackgateError } from "../model/problem.ts";
import type { Values } from "../model/text.ts";
import { nearest } from "../policy/nearest.ts";

/** Throws StackgateError `cli-choice` where `value` is given and none of them; the nearest one is in it. */
export async function checkChoice(
  choices: readonly string[],
  option: string,
  value: string | undefined,
): Promise<void> {
  if (value === undefined || choices.includes(value)) return;
  throw await unknown("cli-choice", value, choices, { option, expected: choices });
}

/** The error of `code`, with the nearest of what is known in it. */
export async function unknown(
  code: string,
  found: string,
  known: readonly string[],
  values: Values = {},
): Promise<StackgateError> {
  const suggestion = nearest(found, known);
  if (suggestion === undefined) return new StackgateError(code, { ...values, found });
  return new StackgateError(`${code}-suggest`, { ...values, found, suggestion });
}
