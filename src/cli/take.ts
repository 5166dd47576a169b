// One option that was typed, held against its definition.
import { StackgateError } from "../model/problem.ts";
import { checkChoice, unknown } from "./choice.ts";
import { many } from "./given.ts";
import { OPTIONS, type Option, type OptionName } from "./options.ts";

/** For node's own reader of arguments. */
export function parseOptions(): Record<string, { type: "boolean" | "string"; short?: string }> {
  return Object.fromEntries(
    OPTIONS.map((option: Option) => [
      option.name,
      {
        type: option.value === undefined ? "boolean" : "string",
        ...(option.short === undefined ? {} : { short: option.short }),
      } as const,
    ]),
  );
}

/** Puts an option among `values`. Throws StackgateError `cli-…`. */
export async function take(
  values: Map<OptionName, string | true | readonly string[]>,
  name: string,
  rawName: string,
  value: string | undefined,
): Promise<void> {
  const option: (Option & { readonly name: OptionName }) | undefined = OPTIONS.find((one) => one.name === name);
  if (option === undefined)
    throw await unknown(
      "cli-unknown-option",
      rawName,
      OPTIONS.map((one) => `--${one.name}`),
    );
  if (option.value === undefined && value !== undefined)
    throw new StackgateError("cli-takes-no-value", { option: rawName });
  if (option.value !== undefined && (value === undefined || value === ""))
    throw new StackgateError("cli-needs-value", { option: rawName, value: option.value });
  if (option.repeats === true && value !== undefined) {
    values.set(option.name, [...many(values, option.name), value]);
    return;
  }
  if (values.has(option.name)) throw new StackgateError("cli-twice", { option: rawName });
  if (option.choices !== undefined && option.choicesOf === undefined) await checkChoice(option.choices, rawName, value);
  values.set(option.name, value ?? true);
}
