// Whether git ignores a path, as far as the `.gitignore` files of the repository say (https://git-scm.com/docs/gitignore).
import { type FileReader, type Mark, readSource, type SourceText } from "./compose-source-text.ts";
import { matchesPath } from "./path-glob.ts";

/** The line that decides about a path. */
export interface IgnoringLine {
  readonly mark: Mark;
  /** Begins with `!`: what an earlier line ignored is not ignored after all. */
  readonly takesBack: boolean;
}

/**
 * The line that decides whether `path` is ignored; `undefined` where none speaks of it. Deeper files win over higher ones and later
 * lines over earlier ones, but nothing takes back what lies in an ignored folder.
 */
export function ignoringLine(path: string, files: FileReader): IgnoringLine | undefined {
  const parts = path.split("/");
  for (let end = 1; end < parts.length; end++) {
    const line = lastLine(parts.slice(0, end), true, files);
    if (line?.takesBack === false) return line;
  }
  return lastLine(parts, false, files);
}

/** Whether the repository's own `.gitignore` files ignore `path`. */
export function isIgnoredPath(path: string, files: FileReader): boolean {
  return ignoringLine(path, files)?.takesBack === false;
}

/** `path` as a line of a `.gitignore` that lies above it, from where the path goes. */
export function ignoreLineOf(path: string): string {
  const escaped = path.replaceAll(/[\\*?[]/g, "\\$&").replace(/^[#!]/, "\\$&");
  return escaped.endsWith(" ") ? `${escaped.slice(0, -1)}\\ ` : escaped;
}

function lastLine(parts: readonly string[], isFolder: boolean, files: FileReader): IgnoringLine | undefined {
  for (let depth = parts.length - 1; depth >= 0; depth--) {
    const folder = parts.slice(0, depth).join("/");
    const text = readSource(files, folder === "" ? ".gitignore" : `${folder}/.gitignore`);
    const line = text === undefined ? undefined : lastLineOf(text, parts.slice(depth).join("/"), isFolder);
    if (line !== undefined) return line;
  }
  return undefined;
}

function lastLineOf(text: SourceText, path: string, isFolder: boolean): IgnoringLine | undefined {
  const whole = text.view.string();
  let found: IgnoringLine | undefined;
  for (let start = 0; start < whole.length; ) {
    const newline = whole.indexOf("\n", start);
    const end = newline < 0 ? whole.length : newline;
    const written = whole.slice(start, end).replace(/\r$/, "");
    const pattern = written.replace(/(?<!\\)[ \t]{1,100}$/, "");
    const takesBack = pattern.startsWith("!");
    const isPattern = pattern !== "" && !pattern.startsWith("#");
    if (isPattern && matchesLine(takesBack ? pattern.slice(1) : pattern, path, isFolder))
      found = { mark: { text, start, end: start + pattern.length }, takesBack };
    start = end + 1;
  }
  return found;
}

/** A pattern with a slash before its end goes from its folder on, one without matches at any depth. */
function matchesLine(written: string, path: string, isFolder: boolean): boolean {
  const pattern = written.replace(/\/$/, "");
  if (pattern !== written && !isFolder) return false;
  return pattern.includes("/")
    ? matchesPath(pattern, path)
    : matchesPath(pattern, path.slice(path.lastIndexOf("/") + 1));
}
