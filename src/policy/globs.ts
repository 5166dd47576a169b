import picomatch from "picomatch";

const compiled = new Map<string, (path: string) => boolean>();

/**
 * Whether `glob` fits the path, dot files included. `*`, `**`, `?`, `[…]` and `{…,…}` mean what they always mean; parentheses, `|` and
 * a leading `!` are themselves, so that no glob makes a match run long, and a folder `(auth)` can be named.
 */
export function fits(glob: string, path: string): boolean {
  let match = compiled.get(glob);
  if (match === undefined) {
    match = picomatch(glob.replaceAll(/(?<!\\)[()|]/g, "\\$&"), { dot: true, nonegate: true, noextglob: true });
    compiled.set(glob, match);
  }
  return match(path);
}

/**
 * Whether matching the glob takes little time on any path: at most three `*` in a part of it, three `**` and three `{`. The engine
 * beneath tries each place for each of them, and each choice for each choice before it.
 */
export function isSimple(glob: string): boolean {
  const parts = glob.split("/");
  const stars = parts.map((part) => part.match(/\*+/g) ?? []);
  const wide = stars.flat().filter((run) => run.length > 1).length;
  const choices = glob.split("{").length - 1;
  return glob.length <= 500 && wide <= 3 && choices <= 3 && stars.every((runs) => runs.length <= 3);
}

/** Whether the globs together leave no path out. */
export function fitAll(globs: readonly string[]): boolean {
  const paths = [".env", "compose.yaml", "src/index.ts", "a/b/.c/d e.md"];
  return paths.every((path) => globs.some((glob) => fits(glob, path)));
}
