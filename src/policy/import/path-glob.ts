// A regular expression over paths as a glob that fits no path more. What has no such glob has none.
import { fitAll, isSimple } from "../globs.ts";

/**
 * The globs for `pattern`, which is searched in paths (Go's and Python's way: unanchored), one for each of its alternatives.
 * `undefined` where none say the same or less.
 */
export function globsOfPattern(pattern: string): readonly string[] | undefined {
  if (pattern.length > MAX_LENGTH) return undefined;
  const isFlat = !/[([]/.test(pattern.replaceAll(/\\./g, ""));
  const globs = (isFlat ? pattern.split(/(?<!\\)\|/) : [pattern]).map(globOf);
  return globs.every((glob) => glob !== undefined) ? globs : undefined;
}

function globOf(pattern: string): string | undefined {
  // What is searched for may have anything before it and after it.
  const searched = pattern
    .replace(/^\^\((?:\?:)?\.\*\/\)\?/, "(^|/)")
    .replace(/^\^?\.\*\??/, "")
    .replace(/(?<!\\)\.\*\??\$?$/, "");
  const isOpen = !searched.startsWith("^");
  const inner = searched.replace(/^\^/, "");
  const isEnded = /(?<!\\)(?:\\\\)*\$$/.test(inner);
  const body = partOf(isEnded ? inner.slice(0, -1) : inner, isOpen, 0);
  if (body === undefined || body === "") return undefined;
  const start = !isOpen || body.startsWith("**") ? "" : body.startsWith("*") ? "**/" : "**/*";
  const end = isEnded ? "" : body.endsWith("/") ? "**/*" : body.endsWith("*") ? "{,/**}" : "*{,/**}";
  // Where the whole is too wide, what is below a folder of such a name is left.
  return [`${start}${body}${end}`, `${start}${body}${end.replace("{,/**}", "")}`].find(isSimple);
}

/** Whether the glob may be an exception's: it is cheap and leaves some path. */
export function isNarrow(glob: string): boolean {
  return glob.trim() !== "" && isSimple(glob) && !fitAll([glob]);
}

const DEPTH = 5;
const MAX_LENGTH = 500;

/** One sequence, up to its end; `isFirst` where nothing need stand before it. */
function partOf(pattern: string, isFirst: boolean, depth: number): string | undefined {
  if (depth > DEPTH) return undefined;
  let glob = "";
  let rest = pattern;
  if (isFirst && /^\((?:\?:)?(?:\^\|(?:\.\*)?\/|\/\|\^)\)/.test(rest)) {
    glob = "**/";
    rest = rest.slice(rest.indexOf(")") + 1);
  }
  while (rest !== "") {
    const next = step(rest, glob, depth);
    if (next === undefined) return undefined;
    glob += next.glob;
    rest = rest.slice(next.length);
  }
  return glob;
}

interface Step {
  readonly glob: string;
  readonly length: number;
}

function step(rest: string, before: string, depth: number): Step | undefined {
  const [any] = /^(?:\.\*\??|\(\.\*\??\))/.exec(rest) ?? [];
  if (any !== undefined) return { glob: anything(before), length: any.length };
  const [some, repeat] = /^\[\^\/\]([*+])/.exec(rest) ?? [];
  if (rest.startsWith(".+")) return rest[2] === "?" ? undefined : { glob: something(before), length: 2 };
  const [set] = /^\[[A-Za-z0-9_]+\](?![*+?{])/.exec(rest) ?? [];
  if (set !== undefined) return { glob: set, length: set.length };
  if (some !== undefined) return { glob: repeat === "+" ? "?*" : "*", length: some.length };
  if (rest.startsWith("(")) return group(rest, depth);
  const [one, escaped, plain, isOptional] =
    /^(?:\\([./_\-@+$(){}|[\]^*?#~ ])|([\w./@~#,:% -]))(\?(?!\?))?/.exec(rest) ?? [];
  if (one === undefined || /^[*+{]/.test(rest.slice(one.length))) return undefined;
  // A dot stands for any character; that it stands for itself is what nearly everyone means, and less.
  const literal = (escaped ?? plain ?? "").replace(/[*?[\]{}\\]/, "\\$&");
  if (isOptional !== undefined && /[/,]/.test(literal)) return undefined;
  return { glob: isOptional === undefined ? literal : `{${literal},}`, length: one.length };
}

/** `.*` goes over slashes. */
function anything(before: string): string {
  const isAtStart = before === "" || before.endsWith("/");
  return isAtStart ? "**/*" : "{*,*/**/*}";
}

function something(before: string): string {
  return before === "" || before.endsWith("/") ? "**/?*" : "{?*,*/**/*}";
}

function group(rest: string, depth: number): Step | undefined {
  const end = rest.indexOf(")");
  const [opening] = /^\((?:\?:)?/.exec(rest) ?? [""];
  const inner = rest.slice(opening.length, end);
  if (end < 0 || /[()\\]$|\(/.test(inner) || /^[*+{]/.test(rest.slice(end + 1))) return undefined;
  const isOptional = rest[end + 1] === "?";
  const parts = inner.split("|").map((part) => (/\.[*+]/.test(part) ? undefined : partOf(part, false, depth + 1)));
  if (parts.some((part) => part === undefined || part === "" || /[,^$]/.test(part))) return undefined;
  const choices = isOptional ? [...parts, ""] : parts;
  return {
    glob: choices.length === 1 ? (choices[0] ?? "") : `{${choices.join(",")}}`,
    length: end + 1 + (isOptional ? 1 : 0),
  };
}
