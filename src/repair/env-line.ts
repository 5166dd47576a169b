// Lines of env files.
import { parseDotenv } from "../parse/dotenv.ts";

/** `NAME=value` as compose reads it back, quoted where it has to be; `undefined` where no way of writing gives the value. */
export function envLine(name: string, value: string): string | undefined {
  if (/[\r\n\0]/.test(value)) return undefined;
  const ways = /^[\w./:@%+=,~^*?!;-]*$/.test(value) ? [`${name}=${value}`] : [`${name}='${value}'`];
  return ways.find((line) => {
    const { entries, failures } = parseDotenv(`${line}\n`);
    return failures.length === 0 && entries.length === 1 && entries[0]?.name === name && entries[0].value === value;
  });
}

/** `text` with the lines at its end, in its own line ends. */
export function withEnd(text: string, lines: readonly string[]): string {
  if (lines.length === 0) return text;
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const gap = text === "" || text.endsWith("\n") ? "" : eol;
  return text + gap + lines.map((line) => line + eol).join("");
}
