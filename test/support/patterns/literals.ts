// Every regular expression that is written in the sources, with how it is used.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAst } from "rolldown/parseAst";
import type { Use } from "./automaton.ts";
import { isAnchored, treeOf } from "./tree.ts";

export interface WrittenPattern {
  /** From the top of the project. */
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
  readonly use: Use;
}

const TOP = process.env.STACKGATE_TOP ?? process.cwd();

/** Those below `folder`, such as `src/detect`. */
export function patternsIn(folder: string): readonly WrittenPattern[] {
  return readdirSync(join(TOP, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .flatMap((name) => patternsOf(`${folder}/${name}`));
}

function patternsOf(file: string): readonly WrittenPattern[] {
  const code = readFileSync(join(TOP, file), "utf8");
  const found: WrittenPattern[] = [];
  const visit = (node: unknown, parent: Members): void => {
    if (Array.isArray(node)) for (const one of node) visit(one, parent);
    else if (isMembers(node)) {
      const { regex, start } = node;
      if (isMembers(regex)) {
        const pattern = { source: String(regex.pattern), flags: String(regex.flags) };
        const line = code.slice(0, Number(start)).split("\n").length;
        found.push({ file, line, ...pattern, use: useOf(pattern, parent) });
      } else
        for (const [key, value] of Object.entries(node))
          if (key !== "type") visit(value, node.type === "Property" ? { ...node, of: parent } : node);
    }
  };
  visit(parseAst(code, { lang: "ts" }), {});
  return found;
}

type Members = Readonly<Record<string, unknown>>;

function isMembers(node: unknown): node is Members {
  return typeof node === "object" && node !== null && !Array.isArray(node);
}

/** A format's `pattern` is tried where a literal was found, or against the whole of a value; any other as its flags and its first sign say. */
function useOf(pattern: Pick<RegExp, "source" | "flags">, parent: Members): Use {
  const { of, key } = parent;
  const match = nameOf(key) === "pattern" && isMembers(of) ? matchOf(of) : undefined;
  if (match !== undefined) return { from: "here", whole: match === "value" };
  return { from: pattern.flags.includes("y") || isAnchored(treeOf(pattern)) ? "here" : "anywhere", whole: false };
}

function nameOf(key: unknown): unknown {
  return isMembers(key) ? key.name : undefined;
}

function matchOf({ properties }: Members): unknown {
  const all: readonly unknown[] = Array.isArray(properties) ? properties : [];
  const own = all.find((one) => isMembers(one) && nameOf(one.key) === "match");
  return isMembers(own) && isMembers(own.value) ? own.value.value : undefined;
}
