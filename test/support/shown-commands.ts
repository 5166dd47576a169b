// The pages that people read, and the commands that they show.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const TOP = process.env.STACKGATE_TOP ?? process.cwd();
const FOLDERS = ["docs", "docs/zh"];
const SINGLE = ["README.md", "README.zh.md", "CONTRIBUTING.md", "SECURITY.md", "hooks/README.md"];
const PROGRAM = /^(?:\$ )?(?:stackgate|npx|node|npm|git|gh|docker|pre-commit|sh|cp|curl|openssl)\s/;

/** Text by path from the top of the repository; the pages of the rules have a test of their own. */
export const PAGES: ReadonlyMap<string, string> = new Map(
  [...SINGLE, ...FOLDERS.flatMap((folder) => readdirSync(join(TOP, folder)).map((name) => `${folder}/${name}`))]
    .filter((path) => path.endsWith(".md"))
    .map((path) => [path, readFileSync(join(TOP, path), "utf8")]),
);

export interface ShownBlock {
  /** 1-based line of its first command. */
  readonly line: number;
  /** A script is typed line after line; a list shows how commands are formed, each by itself. */
  readonly kind: "script" | "list";
  readonly commands: readonly string[];
}

/** Fenced blocks (`sh`, `console`, or without a name) and indented ones that hold commands. */
export function shownBlocks(page: string): readonly ShownBlock[] {
  return blocks(page.split("\n"))
    .map(({ line, info, lines }): ShownBlock => {
      const kind = /^(?:sh|bash|shell|console)$/.test(info) ? "script" : "list";
      return { line, kind, commands: kind === "script" ? scriptCommands(lines) : listCommands(lines) };
    })
    .filter(({ commands }) => commands.length > 0);
}

interface Block {
  readonly line: number;
  readonly info: string;
  readonly lines: readonly string[];
}

function blocks(lines: readonly string[]): readonly Block[] {
  const found: Block[] = [];
  let inList = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const fence = /^( *)(`{3,})\s*(\S*)/.exec(line);
    const indented = /^ {4}\S/.test(line) && (lines[at - 1] ?? "").trim() === "" && !inList;
    if (fence === null && !indented) {
      if (/^\S/.test(line)) inList = /^(?:[-*+]|\d+\.)\s/.test(line);
      continue;
    }
    const start = fence === null ? at : at + 1;
    const closes = (one: string): boolean =>
      fence === null ? !/^(?: {4}|\s*$)/.test(one) : one.trim() === (fence[2] ?? "");
    let end = start;
    while (end < lines.length && !closes(lines[end] ?? "")) end++;
    const indent = fence === null ? 4 : (fence[1] ?? "").length;
    const inner = lines.slice(start, end).map((one) => one.slice(indent));
    found.push({ line: start + 1, info: fence?.[3] ?? "", lines: inner });
    at = fence === null ? end - 1 : end;
  }
  return found.filter(({ info }) => /^(?:|sh|bash|shell|console)$/.test(info));
}

/** Whole commands: with the lines that `\` and here-documents join; after prompts only what is typed. */
function scriptCommands(lines: readonly string[]): readonly string[] {
  const prompts = lines.some((line) => line.startsWith("$ "));
  const commands: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    let command = lines[at] ?? "";
    if (prompts && !command.startsWith("$ ")) continue;
    while (command.endsWith("\\") && at + 1 < lines.length) command += `\n${lines[++at]}`;
    const ending = /<<-?\s*'?(\w+)'?/.exec(command)?.[1];
    if (ending !== undefined)
      do command += `\n${lines[++at]}`;
      while (at + 1 < lines.length && lines[at]?.trim() !== ending);
    if (command.trim() !== "" && !command.startsWith("#")) commands.push(command.replace(/^\$ /, ""));
  }
  return commands;
}

/** Lines that begin with a program; two spaces or a `#` part them from what is said of them. */
function listCommands(lines: readonly string[]): readonly string[] {
  return lines
    .filter((line) => PROGRAM.test(`${line} `))
    .map((line) => line.replace(/^\$ /, "").replace(/ {2,}.*$| #.*$/, ""))
    .map((line) => line.trim());
}

/**
 * What can be typed for one line of a list: without its `[parts]` and with all of them, each of `a|b` by itself.
 * @example typed("allow X|--last [--until DATE]") // ["allow X", "allow --last", "allow X --until DATE", "allow --last --until DATE"]
 */
export function typed(command: string): readonly string[] {
  const without = command.replaceAll(/ ?\[[^[\]]*\]/g, "");
  const all = command.replaceAll(/\[([^[\]]*)\]/g, "$1").replaceAll("...", "");
  return [...new Set([without, all].flatMap(alternatives))];
}

function alternatives(command: string): readonly string[] {
  const found = /(\S+)\|(\S+)/.exec(command);
  if (found === null) return [command];
  return [found[1] ?? "", found[2] ?? ""].flatMap((one) => alternatives(command.replace(found[0], () => one)));
}
