import { StackgateError } from "../model/problem.ts";
import { checkChoice } from "./choice.ts";
import type { TypedReports } from "./deliver.ts";
import { type Given, many, oneOf, text } from "./given.ts";

/** `--format`, `--output` and each `--report FORMAT=FILE`. Throws StackgateError `cli-report`, `cli-choice`, `cli-report-twice`. */
export async function typedReports<const Format extends string>(
  values: Given,
  formats: readonly Format[],
): Promise<TypedReports<Format | "text">> {
  const output = text(values, "output");
  const taken = new Set(output === undefined ? [] : [output]);
  const reports: { format: Format; path: string }[] = [];
  for (const found of many(values, "report")) {
    const at = found.indexOf("=");
    const [name, path] = [found.slice(0, at), found.slice(at + 1)];
    if (at < 1 || path === "") throw new StackgateError("cli-report", { found });
    await checkChoice(formats, "--report", name);
    if (taken.has(path)) throw new StackgateError("cli-report-twice", { path });
    taken.add(path);
    reports.push(...formats.filter((format) => format === name).map((format) => ({ format, path })));
  }
  return {
    format: oneOf(values, "format", formats) ?? "text",
    ...(output === undefined ? {} : { output }),
    reports,
  };
}
