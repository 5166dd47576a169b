// What stands beside an env file: the example without its values, the line that ignores it.
import { parseDotenv } from "../parse/dotenv.ts";
import { baseName } from "../parse/path-class.ts";
import { withEnd } from "./env-line.ts";

/** `text` with `NAME=` at its end for each name that it has not. */
export function withNames(text: string, names: readonly string[]): string {
  const known = new Set(parseDotenv(text).entries.map(({ name }) => name));
  const missing = [...new Set(names)].filter((name) => name !== "" && !known.has(name));
  return withEnd(
    text,
    missing.map((name) => `${name}=`),
  );
}

/** The names that an env file gives values to, in their order. */
export function namesOf(text: string): readonly string[] {
  return [...new Set(parseDotenv(text).entries.map(({ name }) => name))].filter((name) => name !== "");
}

/** Where the example of an env file lies. */
export function examplePathOf(path: string): string {
  return `${path}.example`;
}

/** The line of the top `.gitignore` that ignores `path` and nothing else; `undefined` for a name that no line can hold. */
export function ignoreLine(path: string): string | undefined {
  if (/[\r\n\0]/.test(path) || baseName(path) === "") return undefined;
  return `/${path.replaceAll(/[\\*?[]/g, "\\$&").replace(/ $/, "\\ ")}`;
}

/** `text` with these lines at its end, each that it has not. */
export function withLines(text: string, lines: readonly string[]): string {
  const known = new Set(text.split(/\r?\n/));
  return withEnd(
    text,
    lines.filter((line) => !known.has(line)),
  );
}
