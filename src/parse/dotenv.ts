/** One `NAME=value` of an env file. Indices are UTF-16 indices into the parsed text. */
export interface DotenvEntry {
  readonly name: string;
  readonly nameStart: number;
  /** After unquoting and unescaping; `${...}` stays as written. */
  readonly value: string;
  /** The raw value without its quotes. */
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly quote: "none" | "single" | "double" | "backtick";
  /** From 1. */
  readonly line: number;
  /** `NAME` without `=`: passed through from the environment. */
  readonly passedThrough: boolean;
}

export interface DotenvFile {
  readonly entries: readonly DotenvEntry[];
  /** Lines that are neither an assignment, a comment nor empty. */
  readonly failures: readonly { readonly index: number; readonly line: number }[];
}

/** Reads dotenv as compose-go does. Never throws. */
export function parseDotenv(_text: string): DotenvFile {
  return { entries: [], failures: [] };
}
