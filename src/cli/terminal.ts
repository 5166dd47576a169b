// What the environment says about how people are to be spoken to.
import type { Language } from "../model/text.ts";
import type { Io, Terminal } from "./io.ts";

type Environment = Io["env"];

/** How a page for people is laid out on one terminal. */
export interface Look {
  readonly columns: number;
  readonly colour: boolean;
  readonly ascii: boolean;
}

const USUAL_COLUMNS = 80;
/** Of a page in a file. */
const FILE_COLUMNS = 100;

/** The language that `--lang` gives (misspelt or not, since an error about it is told too), else the one of the locale. */
export function languageOf(argv: readonly string[], env: Environment): Language {
  const at = argv.findIndex((argument) => argument === "--lang" || argument.startsWith("--lang="));
  const given = at === -1 ? undefined : argv[at] === "--lang" ? argv[at + 1] : argv[at]?.slice("--lang=".length);
  if (given === "en" || given === "zh") return given;
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== "");
  return locale !== undefined && /^zh(?:[_.@-]|$)/i.test(locale) ? "zh" : "en";
}

/** Colour as https://no-color.org and FORCE_COLOR say, else where a person looks at a terminal. */
export function lookOf(env: Environment, { isTTY, columns }: Terminal): Look {
  const isDumb = env.TERM === "dumb";
  const refused = env.NO_COLOR !== undefined && env.NO_COLOR !== "";
  const forced = env.FORCE_COLOR !== undefined && !/^(?:0|false)$/.test(env.FORCE_COLOR);
  const width = isTTY ? (columns ?? Number(env.COLUMNS)) : Number.NaN;
  return {
    columns: Number.isSafeInteger(width) && width > 0 ? width : USUAL_COLUMNS,
    colour: !refused && (forced || (env.FORCE_COLOR === undefined && isTTY && !isDumb)),
    ascii: isDumb || !isUtf8(env),
  };
}

/** A file is read by anything: no colour, whatever the environment says. */
export function lookOfFile(env: Environment): Look {
  return { columns: FILE_COLUMNS, colour: false, ascii: !isUtf8(env) };
}

/** A locale that is set and names another encoding means it; one that is not set says nothing. */
function isUtf8(env: Environment): boolean {
  const locale = [env.LC_ALL, env.LC_CTYPE, env.LANG].find((value) => value !== undefined && value !== "");
  return locale === undefined || /utf-?8/i.test(locale);
}

const PIECE = 1 << 16;

/** Writes the chunks in pieces that are worth a system call. */
export function writeTo(terminal: Terminal, chunks: Iterable<string>): void {
  let piece = "";
  for (const chunk of chunks) {
    piece += chunk;
    if (piece.length < PIECE) continue;
    terminal.write(piece);
    piece = "";
  }
  if (piece !== "") terminal.write(piece);
}
