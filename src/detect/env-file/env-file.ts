// An env file as its rules see it: its variables, and what stands in each.
import type { Detection } from "../../model/detection.ts";
import type { Snapshot } from "../../model/document.ts";
import { type DotenvEntry, parseDotenv } from "../../parse/dotenv.ts";
import { interpolate } from "../../parse/interpolation.ts";
import { type TextView, textView } from "../../parse/text-view.ts";
import { publishedDefault } from "../published-defaults.ts";
import { isSecretText, secretRange } from "../secret-value.ts";
import { detectSecrets, secretRule } from "../secrets/detect-secrets.ts";
import { isEncryptedFile, isEncryptedValue } from "./encrypted.ts";

export interface EnvFile {
  readonly path: string;
  readonly view: TextView;
  readonly variables: readonly EnvVariable[];
  /** Some of its values are encrypted, or the whole of it is. */
  readonly encrypted: boolean;
}

/** One assignment. Indices are UTF-16 indices into the text of the file's view. */
export interface EnvVariable {
  readonly name: string;
  readonly nameStart: number;
  /** Unquoted, with its `${...}` as written. */
  readonly value: string;
  readonly valueStart: number;
  readonly valueEnd: number;
  /** From 1. */
  readonly line: number;
  readonly encrypted: boolean;
  /** What of the value is a secret; stays in memory. Absent: nothing. */
  readonly secret?: string;
}

/** A variable that holds a secret. */
export type SecretVariable = EnvVariable & { readonly secret: string };

/** No env file is longer. What follows is not read for variables; the secret family looks at all of it. */
const MAX_BYTES = 1024 * 1024;
/** A name that may be shown: a line of a key's own text can look like a name too. */
const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.-]{0,99}$/u;

/** The env file at `path`; `undefined` where `snapshot` has none. Never throws. */
export function loadEnvFile(path: string, snapshot: Snapshot): EnvFile | undefined {
  const bytes = snapshot.read(path);
  if (bytes === undefined) return undefined;
  if (isEncryptedFile(bytes)) return { path, view: textView(bytes), variables: [], encrypted: true };
  const view = textView(bytes.subarray(0, MAX_BYTES));
  const entries = parseDotenv(view.string()).entries.filter(
    ({ name, passedThrough }) => !passedThrough && PLAIN_NAME.test(name),
  );
  const holders = keyHolders(path, view, entries);
  for (const entry of filledInSecrets(entries)) holders.add(entry);
  const variables = entries.map((entry) => readVariable(entry, holders.has(entry)));
  return { path, view, variables, encrypted: variables.some(({ encrypted }) => encrypted) };
}

/** The variables of `file` that hold secrets, in its order. */
export function secretVariables(file: EnvFile | undefined): readonly SecretVariable[] {
  return file?.variables.filter((variable): variable is SecretVariable => variable.secret !== undefined) ?? [];
}

function readVariable(entry: DotenvEntry, holdsKey: boolean): EnvVariable {
  const { name, nameStart, value, valueStart, valueEnd, line } = entry;
  const encrypted = isEncryptedValue(value);
  const secret = encrypted || value === "" ? undefined : (secretOf(entry) ?? (holdsKey ? value : undefined));
  const place = { name, nameStart, value, valueStart, valueEnd, line, encrypted };
  return secret === undefined ? place : { ...place, secret };
}

/** Entries whose value is what a variable of a secret's name takes: `DB_PASSWORD=${PW}`, or the password of a URL. */
function filledInSecrets(entries: readonly DotenvEntry[]): readonly DotenvEntry[] {
  const known = new Map<string, DotenvEntry>();
  const found: DotenvEntry[] = [];
  for (const entry of entries) {
    const { name, value, quote } = entry;
    if (quote !== "single" && value.includes("$")) {
      const { value: filled, parts } = interpolate(value, (one) =>
        known.has(one) ? { value: FILLED_IN, unknown: false } : undefined,
      );
      const range = secretRange(name, filled);
      const part = parts.find(({ source, from, to }) => source === "env" && from === range?.from && to === range.to);
      const source = known.get(part?.variable ?? "");
      if (source !== undefined && isSecretText(name, source.value)) found.push(source);
    }
    known.set(name, entry);
  }
  return found;
}

/** Stands for a value, whatever it is. */
const FILLED_IN = "filled-in";

/** The secret that the name or the form of the value tells; of `${NAME:-default}` the default. */
function secretOf(entry: DotenvEntry): string | undefined {
  const { name } = entry;
  const isTemplate = entry.quote !== "single" && entry.value.includes("${");
  const { value, parts } = isTemplate ? interpolate(entry.value, () => undefined) : { value: entry.value, parts: [] };
  const range = secretRange(name, value);
  if (range === undefined) return undefined;
  const isReference = parts.some(({ source, from, to }) => source === "unset" && from >= range.from && to <= range.to);
  const text = value.slice(range.from, range.to);
  if (isReference) return undefined;
  return isSecretText(name, text) || publishedDefault(name, text) !== undefined ? text : undefined;
}

/** Entries in whose value something begins that is a key by its own form, whatever the variable is called. */
function keyHolders(path: string, view: TextView, entries: readonly DotenvEntry[]): Set<DotenvEntry> {
  const lines = detectSecrets(view, { path, origin: "file" })
    .flatMap((detection) => (detection.secret !== undefined && isKey(detection) ? [detection.secret] : []))
    .map((secret) => view.rangeOf(secret).startLine)
    .sort((a, b) => a - b);
  const holders = new Set<DotenvEntry>();
  let at = 0;
  for (const line of lines) {
    while ((entries[at + 1]?.line ?? Number.POSITIVE_INFINITY) <= line) at++;
    const entry = entries[at];
    if (entry !== undefined && line >= entry.line && line <= endLine(entry, view.string())) holders.add(entry);
  }
  return holders;
}

/** What is public by design, or only looks like a key, makes no file secret. */
function isKey({ ruleId, severity, confidence }: Detection): boolean {
  const rule = secretRule(ruleId);
  return (severity ?? rule?.severity) !== "low" && (confidence ?? rule?.confidence) !== "low";
}

function endLine({ line, valueStart, valueEnd }: DotenvEntry, text: string): number {
  return line + text.slice(valueStart, valueEnd).split("\n").length - 1;
}
