// The value of a leaked secret, and where else it is. It stays in memory: what leaves this file has none.
import { stacksOf } from "../detect/config-mounts.ts";
import { loadEnvFile, secretVariables } from "../detect/env-file/env-file.ts";
import { isSecretName } from "../detect/secret-name.ts";
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

/** What `findings` of one file are about, in its bytes: of an env file all of its secrets, else those on their lines; each once. */
export function leakedValues(findings: readonly Found[], bytes: Uint8Array): readonly string[] {
  const [first] = findings;
  const view = textView(bytes);
  if (first === undefined || view.binary) return [];
  const { path } = first;
  if (findings.some(({ family }) => family === "env-file")) {
    const alone: Snapshot = { read: () => bytes, list: () => [path], has: (one) => one === path };
    return secretVariables(loadEnvFile(path, alone)).map(({ secret }) => secret);
  }
  const byLine = secretsByLine(view, path);
  const places = new Map(findings.map((one) => [`${one.startLine} ${one.ruleId}`, one]));
  const values = [...places.values()].flatMap(({ ruleId, startLine }) => {
    const onLine = byLine.get(startLine) ?? [];
    const own = onLine.filter((one) => one.ruleId === ruleId);
    const found = (own.length > 0 ? own : onLine).map(({ value }) => value);
    return found.length > 0 ? found : assignedOn(view.textOf(view.lineSpan(startLine)));
  });
  return [...new Set(values)];
}

interface OnLine {
  readonly ruleId: string;
  readonly value: string;
}

function secretsByLine(view: TextView, path: string): ReadonlyMap<number, readonly OnLine[]> {
  const byLine = new Map<number, OnLine[]>();
  for (const { ruleId, secret, decoded } of detectSecrets(view, { path, origin: "file" })) {
    if (secret === undefined || decoded !== undefined) continue;
    const line = view.rangeOf(secret).startLine;
    const known = byLine.get(line) ?? [];
    known.push({ ruleId, value: view.textOf(secret) });
    byLine.set(line, known);
  }
  return byLine;
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
  let others = 0;
  for (const value of values) {
    if (value.length < MIN_LENGTH) continue;
    let next = 0;
    let last = 0;
    for (;;) {
      const at = text.indexOf(value, next);
      if (at < 0) break;
      next = at + value.length;
      if (value.length < DISTINCTIVE && isInWord(text, at, value.length)) continue;
      const variable = variableBefore(text, at);
      if (isWord(value) && !isSecretName(variable ?? "")) continue;
      // A line is told once: a long one that is full of the value is passed over at its first.
      next = Math.max(next, lineEnd(text, at));
      const line = view.rangeOf(view.spanOf(at, at + value.length)).startLine;
      if (places.has(line) || line === last) continue;
      last = line;
      if (places.size < MAX_PLACES) places.set(line, { path, line, ...(variable === undefined ? {} : { variable }) });
      else others++;
    }
  }
  return withMore(
    [...places.values()].sort((a, b) => a.line - b.line),
    others,
  );
}

/** The last one tells of those that are not listed. */
function withMore(places: readonly UsePlace[], more: number): readonly UsePlace[] {
  return more === 0 ? places : places.map((place, i) => (i === places.length - 1 ? { ...place, more } : place));
}

/** A password such as `postgres` is a name at most places. */
function isWord(value: string): boolean {
  return value.length < DISTINCTIVE && /^[A-Za-z]+$/.test(value);
}

function lineEnd(text: string, at: number): number {
  const end = /[\r\n]/g;
  end.lastIndex = at;
  return end.exec(text)?.index ?? text.length;
}

function isInWord(text: string, at: number, length: number): boolean {
  return /[A-Za-z0-9]/.test(text[at - 1] ?? "") || /[A-Za-z0-9]/.test(text[at + length] ?? "");
}

const MAX_BEFORE = 160;

/** The name that the value is given, on the line before it. */
function variableBefore(text: string, at: number): string | undefined {
  const close = text.slice(Math.max(0, at - MAX_BEFORE), at);
  const before = close.slice(close.lastIndexOf("\n") + 1);
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
  let more = 0;
  for (const project of stacksOf(snapshot, paths).projects) {
    for (const service of project.services.values()) {
      for (const { name, key, scalar } of service.environment) {
        const isGiven = (value: string): boolean =>
          scalar?.value.includes(value) === true && (!isWord(value) || isSecretName(name));
        if (!wanted.some(isGiven)) continue;
        if (places.length < MAX_PLACES)
          places.push({ path: key.text.path, line: lineOf(key.text.view, key), variable: name, service: service.name });
        else more++;
      }
    }
  }
  return withMore(places, more);
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
