// Which files of a repository an `include` means.

import { folderOf } from "./path-class.ts";
import { resolvePath } from "./resolve-path.ts";

/** What of a repository lies where in the container. */
export interface ConfigLayout {
  /** The folder that is nginx's own (`/etc/nginx`) when nothing is known of mounts. */
  readonly prefix: string;
  /** Files of the repository with the absolute paths at which a service sees them. */
  readonly mounts: readonly { readonly target: string; readonly path: string }[];
}

/** Paths that are there. */
export interface PathList {
  list(): readonly string[];
  has(path: string): boolean;
}

const OWN_FOLDER = /^\/(?:etc|usr\/local|usr\/local\/openresty|opt)\/nginx\/(?:conf\/)?/;
const PART_FOLDER =
  /(?:^|\/)(?:conf\.d|http\.d|sites-enabled|sites-available|snippets|templates|includes?|vhosts?|servers|sites)$/i;
const SUFFIXES = ["", ".template", ".tmpl", ".j2"];
const STANDARD =
  /(?:^|\/)(?:mime\.types|(?:fastcgi|uwsgi|scgi)_params|fastcgi\.conf|fastcgi-php\.conf|proxy_params|koi-utf|koi-win|win-utf|modules(?:-enabled)?\/\*\.conf|(?:conf|http|stream)\.d\/\*(?:\.conf)?|sites-enabled\/\*(?:\.conf)?)$/;
const MAX_FILES = 200;

/** Comes with nginx, or holds servers of its own, and nothing that decides about what stands beside it. */
export function isStandardInclude(pattern: string): boolean {
  return STANDARD.test(pattern);
}

/** The folder that stands for nginx's own where a file lies: that of the file, or the one above `conf.d` and its like. */
export function prefixOf(path: string): string {
  const folder = folderOf(path);
  return PART_FOLDER.test(folder) ? folderOf(folder) : folder;
}

/** The files that `pattern` means in a file at `from`, sorted; `undefined` when none of them is here. */
export function includedPaths(
  pattern: string,
  from: string,
  layout: ConfigLayout,
  paths: PathList,
): readonly string[] | undefined {
  if (pattern.length > 300 || /\$/.test(pattern)) return undefined;
  const mounted = layout.mounts.filter(({ target }) => matchesPath(inContainer(pattern), target));
  if (mounted.length > 0) return [...new Set(mounted.map(({ path }) => path))].sort().slice(0, MAX_FILES);
  for (const candidate of candidatesOf(pattern, from, layout)) {
    const found = SUFFIXES.flatMap((suffix) => matching(candidate + suffix, paths));
    if (found.length > 0) return [...new Set(found)].slice(0, MAX_FILES);
  }
  return undefined;
}

function inContainer(pattern: string): string {
  return pattern.startsWith("/") ? pattern : `/etc/nginx/${pattern}`;
}

/** Where in the repository the pattern may lie, the surest first. */
function candidatesOf(pattern: string, from: string, { prefix }: ConfigLayout): readonly string[] {
  const candidates: string[] = [];
  const whole = inContainer(pattern);
  const rest = whole.replace(OWN_FOLDER, "");
  if (rest !== whole) {
    const asTemplate = rest.replace(/^conf\.d\/(.*)$/s, "templates/$1.template");
    for (const one of asTemplate === rest ? [rest] : [rest, asTemplate]) {
      for (const folder of [prefix, folderOf(from)]) {
        const path = resolvePath(folder, one);
        if (path !== undefined) candidates.push(path);
      }
    }
    const name = rest.slice(rest.lastIndexOf("/") + 1);
    // A file that an image puts into conf.d often lies beside the main one.
    if (!/[*?[]/.test(name)) candidates.push(prefix === "" ? name : `${prefix}/${name}`);
  }
  return candidates;
}

function matching(pattern: string, paths: PathList): readonly string[] {
  if (!/[*?[]/.test(pattern)) return paths.has(pattern) ? [pattern] : [];
  const fixed = folderOf(pattern.slice(0, pattern.search(/[*?[]/)));
  return pathsUnder(fixed, paths.list()).filter((path) => matchesPath(pattern, path));
}

/** Part by part. */
function matchesPath(pattern: string, path: string): boolean {
  const parts = pattern.split("/");
  const own = path.split("/");
  return own.length === parts.length && own.every((part, i) => matchesGlob(parts[i] ?? "", part));
}

/** Those of sorted `paths` that lie in `folder` or below; all of them for the top. */
export function pathsUnder(folder: string, paths: readonly string[]): readonly string[] {
  if (folder === "") return paths;
  const start = firstAtLeast(paths, `${folder}/`);
  let end = start;
  while (end < paths.length && paths[end]?.startsWith(`${folder}/`)) end++;
  return paths.slice(start, end);
}

function firstAtLeast(paths: readonly string[], wanted: string): number {
  let low = 0;
  let high = paths.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((paths[middle] ?? "") < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `*` and `?` within one part of a path; a bracket stands for itself. Time grows with the product of both lengths at most. */
export function matchesGlob(glob: string, name: string): boolean {
  let [g, n, star, resume] = [0, 0, -1, 0];
  while (n < name.length) {
    const char = glob.charAt(g);
    if (char === "*") {
      star = g++;
      resume = n;
    } else if (g < glob.length && (char === "?" || char === name.charAt(n))) {
      g++;
      n++;
    } else if (star >= 0) {
      g = star + 1;
      n = ++resume;
    } else return false;
  }
  while (glob.charAt(g) === "*") g++;
  return g === glob.length;
}
