// TOML as plain values, each with its line.
import { parse, TomlError } from "smol-toml";
import { StackgateError } from "../../model/problem.ts";
import type { Table } from "./item.ts";

/** A TOML file. */
export interface TomlFile {
  readonly value: Table;
  /** `file:line` of what the keys and indexes of `steps` lead to, as far as that is known. */
  placeOf(steps: readonly string[]): string;
}

/** Reads it; the parser beneath bounds how deep it nests. Throws StackgateError `import-syntax` with the place. */
export function readToml(text: string, file: string): TomlFile {
  try {
    const value = parse(text) as Table;
    const lines = linesOf(text);
    return {
      value,
      placeOf(steps) {
        for (let count = steps.length; count > 0; count--) {
          const line = lines.get(steps.slice(0, count).join("\0"));
          if (line !== undefined) return `${file}:${line}`;
        }
        return `${file}:1`;
      },
    };
  } catch (error) {
    if (error instanceof TomlError)
      throw new StackgateError("import-syntax", { place: `${file}:${error.line}`, format: "TOML" });
    throw error;
  }
}

/** Lines of headers and keys, by their steps. For messages alone: a key in an inline table has that of the table. */
function linesOf(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const counts = new Map<string, number>();
  let table: readonly string[] = [];
  let quote = "";
  for (const [i, line] of text.split("\n").entries()) {
    if (quote === "") {
      const [, list, header = ""] = /^\s*\[(\[)?([^\][]{1,200})\]/.exec(line) ?? [];
      const [, key] = /^\s*"?([\w-]+)"?\s*=/.exec(line) ?? [];
      if (header !== "") {
        table = indexed(header.split(".").map(bare), list !== undefined, counts);
        lines.set(table.join("\0"), i + 1);
      } else if (key !== undefined) lines.set([...table, key].join("\0"), i + 1);
    }
    for (const [mark] of line.matchAll(/'''|"""/g)) quote = quote === "" ? mark : quote === mark ? "" : quote;
  }
  return lines;
}

function bare(part: string): string {
  return part.trim().replaceAll(/^["']|["']$/g, "");
}

/** `rules.allowlist` below the third `[[rules]]`: rules, 2, allowlist. */
function indexed(parts: readonly string[], isList: boolean, counts: Map<string, number>): readonly string[] {
  const steps: string[] = [];
  for (const [i, part] of parts.entries()) {
    steps.push(part);
    const key = steps.join("\0");
    const isNew = isList && i === parts.length - 1;
    if (isNew) counts.set(key, (counts.get(key) ?? -1) + 1);
    const index = counts.get(key);
    if (index !== undefined) steps.push(String(index));
  }
  return steps;
}
