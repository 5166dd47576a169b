// The value of a leaked secret, and where else it is. It stays in memory: what leaves this file has none.
import { observedProjects } from "../detect/checklist/observe.ts";
import { loadEnvFile, secretVariables } from "../detect/env-file/env-file.ts";
import { secretRange, unquoted } from "../detect/secret-value.ts";
import { detectSecrets } from "../detect/secrets/detect-secrets.ts";
import type { Document, Snapshot } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";
import type { UsePlace } from "../model/revocation.ts";
import { spanOfMark } from "../parse/compose-source-text.ts";
import { type TextView, textView } from "../parse/text-view.ts";

/** Shorter ones meet by chance. */
const MIN_LENGTH = 6;
const MAX_PLACES = 200;
/** Below that length a value counts only where nothing of a word stands beside it. */
const DISTINCTIVE = 20;

type Found = Pick<Finding, "ruleId" | "family" | "path" | "startLine">;

/** What `finding` is about, in the bytes of its file: of an env file all of its secrets, else those on its line. */
export function leakedValues(finding: Found, bytes: Uint8Array): readonly string[] {
  const { ruleId, family, path, startLine } = finding;
  const view = textView(bytes);
  if (view.binary) return [];
  if (family === "env-file") {
    const alone: Snapshot = { read: () => bytes, list: () => [path], has: (one) => one === path };
    return secretVariables(loadEnvFile(path, alone)).map(({ secret }) => secret);
  }
  const onLine = detectSecrets(view, { path, origin: "file" }).filter(
    ({ secret, decoded }) =>
      secret !== undefined && decoded === undefined && view.rangeOf(secret).startLine === startLine,
  );
  const own = onLine.filter((one) => one.ruleId === ruleId);
  const found = (own.length > 0 ? own : onLine).flatMap(({ secret }) =>
    secret === undefined ? [] : [view.textOf(secret)],
  );
  return found.length > 0 ? found : assignedOn(view.string().split("\n")[startLine - 1] ?? "");
}

/** `NAME: value`, `NAME=value`, `- NAME=value`, of a rule whose place is the variable. */
function assignedOn(line: string): readonly string[] {
  const sign = line.search(/[:=]/);
  if (sign < 0) return [];
  const name = unquoted(line.slice(0, sign).trim().split(/\s/).at(-1) ?? "");
  const value = unquoted(line.slice(sign + 1).trim());
  const range = secretRange(name, value);
  return range === undefined ? [] : [value.slice(range.from, range.to)];
}

/** Lines of `document` that hold one of `values`, in order. */
export function placesIn(
  { path }: Pick<Document, "path">,
  bytes: Uint8Array,
  values: readonly string[],
): readonly UsePlace[] {
  const view = textView(bytes);
  if (view.binary) return [];
  const text = view.string();
  const places = new Map<number, UsePlace>();
  for (const value of values) {
    if (value.length < MIN_LENGTH) continue;
    for (
      let at = text.indexOf(value);
      at >= 0 && places.size < MAX_PLACES;
      at = text.indexOf(value, at + value.length)
    ) {
      if (value.length < DISTINCTIVE && isInWord(text, at, value.length)) continue;
      const line = view.rangeOf(view.spanOf(at, at + value.length)).startLine;
      const variable = variableBefore(text, at);
      if (!places.has(line)) places.set(line, { path, line, ...(variable === undefined ? {} : { variable }) });
    }
  }
  return [...places.values()].sort((a, b) => a.line - b.line);
}

function isInWord(text: string, at: number, length: number): boolean {
  return /[A-Za-z0-9]/.test(text[at - 1] ?? "") || /[A-Za-z0-9]/.test(text[at + length] ?? "");
}

const MAX_BEFORE = 160;

/** The name that the value is given, on the line before it. */
function variableBefore(text: string, at: number): string | undefined {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const before = text.slice(Math.max(start, at - MAX_BEFORE), at);
  return /([A-Za-z_][\w-]{0,100})["']?\s{0,5}(?::=|[:=])\s{0,5}["'`]?$/.exec(before)?.[1];
}

/** Services of the projects that `paths` concern which are given one of `values`, whoever supplies it, at their own line. */
export function servicesWith(
  snapshot: Snapshot,
  paths: readonly string[],
  values: readonly string[],
): readonly UsePlace[] {
  const wanted = values.filter((value) => value.length >= MIN_LENGTH);
  const places: UsePlace[] = [];
  for (const project of observedProjects(snapshot, paths)) {
    for (const service of project.services.values()) {
      for (const { name, key, scalar } of service.environment) {
        if (scalar === undefined || !wanted.some((value) => scalar.value.includes(value))) continue;
        if (places.length < MAX_PLACES)
          places.push({ path: key.text.path, line: lineOf(key.text.view, key), variable: name, service: service.name });
      }
    }
  }
  return places;
}

function lineOf(view: TextView, mark: Parameters<typeof spanOfMark>[0]): number {
  return view.rangeOf(spanOfMark(mark)).startLine;
}

/** Each line once, by path and line; what a service says of it is kept. */
export function joinedPlaces(all: readonly UsePlace[]): readonly UsePlace[] {
  const byLine = new Map<string, UsePlace>();
  for (const place of all) {
    const key = `${place.path}\0${place.line}\0${place.service ?? ""}`;
    byLine.set(key, { ...byLine.get(key), ...place });
  }
  const served = new Set(all.flatMap(({ path, line, service }) => (service === undefined ? [] : [`${path}\0${line}`])));
  const isTold = ({ path, line, service }: UsePlace): boolean =>
    service !== undefined || !served.has(`${path}\0${line}`);
  return [...byLine.values()]
    .filter(isTold)
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line));
}
