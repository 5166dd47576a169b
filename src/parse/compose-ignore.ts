// Whether a path is ignored by git, as far as `.gitignore` files of the repository say.

import { type FileReader, readSource } from "./compose-source-text.ts";
import { folderOf } from "./path-class.ts";

/** Whether the `.gitignore` files from the top down to the folder of `path` ignore it. Later patterns win; `!` takes back. */
export function isIgnoredPath(path: string, files: FileReader): boolean {
  let ignored = false;
  const parts = folderOf(path) === "" ? [] : folderOf(path).split("/");
  for (let depth = 0; depth <= parts.length; depth++) {
    const folder = parts.slice(0, depth).join("/");
    const text = readSource(files, folder === "" ? ".gitignore" : `${folder}/.gitignore`);
    if (text === undefined) continue;
    const inner = folder === "" ? path : path.slice(folder.length + 1);
    for (const line of text.view.string().split(/\r\n|\r|\n/)) {
      const pattern = line.replace(/(?<!\\)\s{1,100}$/, "");
      if (pattern === "" || pattern.startsWith("#")) continue;
      const isTakenBack = pattern.startsWith("!");
      if (matchesPattern(isTakenBack ? pattern.slice(1) : pattern, inner)) ignored = !isTakenBack;
    }
  }
  return ignored;
}

/** One pattern against a path below its folder; a pattern that names a folder ignores all that it holds. */
function matchesPattern(written: string, path: string): boolean {
  const pattern = written.replace(/\/$/, "");
  const isFolder = pattern !== written;
  const isAnchored = pattern.includes("/");
  const wanted = pattern.replace(/^\//, "");
  const parts = path.split("/");
  for (let end = 1; end <= parts.length; end++) {
    if (isFolder && end === parts.length) return false;
    const candidate = isAnchored ? parts.slice(0, end).join("/") : (parts[end - 1] ?? "");
    if (matchesGlob(wanted, candidate)) return true;
  }
  return false;
}

/** `*` and `?` do not cross a slash, `**` does; character classes are taken as any character. Linear but for the last `*`. */
function matchesGlob(glob: string, text: string): boolean {
  const tokens = glob.match(/\*\*\/?|\*|\?|\[[^\]]{1,100}\]|\\.|./gs) ?? [];
  let states = new Set([0]);
  const close = (set: Set<number>): Set<number> => {
    for (const state of set) if (tokens[state]?.startsWith("*")) set.add(state + 1);
    return set;
  };
  states = close(states);
  for (const character of text) {
    const next = new Set<number>();
    for (const state of states) {
      const token = tokens[state];
      if (token === undefined) continue;
      if (token.startsWith("**")) next.add(state);
      else if (token === "*") {
        if (character !== "/") next.add(state);
      } else if (token === "?" || (token.length > 1 && token.startsWith("["))) {
        if (character !== "/") next.add(state + 1);
      } else if (token === character || (token.startsWith("\\") && token.slice(1) === character)) next.add(state + 1);
    }
    if (next.size === 0) return false;
    states = close(next);
  }
  return states.has(tokens.length);
}
