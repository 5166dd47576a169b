// The texts in what an agent is about to do: what goes into a file with the path of the file, anything else by its name in the JSON.
import { StackgateError } from "../model/problem.ts";

/** An object as JSON has it. */
export type Section = Readonly<Record<string, unknown>>;

export interface AgentText {
  readonly text: string;
  /** The file that it goes into or comes from, as the agent names it. Absent: none is known. */
  readonly path?: string;
  /** It becomes a part of that file. */
  readonly isContent: boolean;
}

export function isSection(value: unknown): value is Section {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Of all editing tools of the agents that are known; what a key says is the same in all of them. */
const PATH = words(
  "file_path filePath path absolute_path absolutePath notebook_path target_file targetFile relative_workspace_path filename uri",
);
const CONTENT = words(
  "content contents file_text fileText new_string newString new_str newStr new_text newText newCode new_source code_edit insert_text replacement text streamContent",
);
const OLD = words("old_string oldString old_str oldStr old_text oldText old_code oldCode");
/** Some agents write an object as its JSON in a string. */
const NESTED = words("toolArgs tool_input arguments tool_arguments mcp_tool_arguments");
const PATCH_TOOLS = words("apply_patch applyPatch");

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(" "));
}

const MAX_DEPTH = 200;
/** Longer strings, and those of several lines, are no values of settings. */
const MAX_VALUE = 2000;

/**
 * Every string of `subject`, in order, except what an edit takes away; then the short ones once more with their names, as JSON, since
 * a password is told by its name. Throws StackgateError `agent-json` where it is nested too deep.
 */
export function agentTexts(subject: Section, tool: string | undefined): readonly AgentText[] {
  const found: AgentText[] = [];
  const isPatch = tool !== undefined && PATCH_TOOLS.has(tool);
  const walk = (value: unknown, key: string, path: string | undefined, depth: number): unknown => {
    if (depth > MAX_DEPTH) throw new StackgateError("agent-json");
    if (typeof value === "string") {
      const nested = NESTED.has(key) ? nestedIn(value) : undefined;
      if (nested !== undefined) return walk(nested, "", path, depth + 1);
      if (path !== undefined && OLD.has(key)) return undefined;
      const patched = isPatch ? patchedTexts(value) : undefined;
      if (patched !== undefined) {
        found.push(...patched);
        return undefined;
      }
      const isContent = path !== undefined && CONTENT.has(key);
      found.push({ text: value, ...(path === undefined ? {} : { path }), isContent });
      return isContent || value.length > MAX_VALUE || value.includes("\n") ? undefined : value;
    }
    if (Array.isArray(value)) return value.map((one) => walk(one, key, path, depth + 1) ?? null);
    if (!isSection(value)) return value;
    const own = Object.entries(value).find(([name, one]) => PATH.has(name) && typeof one === "string")?.[1];
    const inner = typeof own === "string" ? own : path;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name, inner, depth + 1)]));
  };
  const settings = walk(subject, "", undefined, 0);
  return [...found, { text: JSON.stringify(settings, undefined, 1), isContent: false }];
}

function nestedIn(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * What a patch in Codex' own form adds to each file, one text a file; its other lines are those of a file that is there already.
 * `undefined`: it is no patch.
 * Form: https://github.com/openai/codex/blob/main/codex-rs/apply-patch/apply_patch_tool_instructions.md
 */
function patchedTexts(text: string): readonly AgentText[] | undefined {
  if (!/^\s*\*\*\* Begin Patch\s*$/m.test(text)) return undefined;
  const around: string[] = [];
  const files: { path: string; lines: string[] }[] = [];
  let isInside = false;
  for (const line of text.split(/\r?\n/)) {
    const path = /^\*\*\* (?:(?:Add|Update) File|Move to): (.+)$/.exec(line)?.[1];
    if (/^\s*\*\*\* (?:Begin|End) Patch\s*$/.test(line)) isInside = /Begin/.test(line);
    else if (!isInside) around.push(line);
    else if (path !== undefined) files.push({ path: path.trim(), lines: [] });
    else if (line.startsWith("+")) (files.at(-1)?.lines ?? around).push(line.slice(1));
  }
  return [
    { text: around.join("\n"), isContent: false },
    ...files.map(({ path, lines }) => ({ text: lines.join("\n"), path, isContent: true })),
  ];
}
