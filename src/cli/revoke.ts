import type { Snapshot } from "../model/document.ts";
import type { Finding, ScanResult } from "../model/finding.ts";
import { StackgateError } from "../model/problem.ts";
import type { UsePlace } from "../model/revocation.ts";
import { checklistOf, type ExplainedRule } from "../model/rule.ts";
import type { Language } from "../model/text.ts";
import { DEFAULT_POLICY } from "../policy/policy.ts";
import { problemLines } from "../report/problems.ts";
import { revokeJson, revokeText } from "../report/revoke.ts";
import { scan } from "../scan.ts";
import { fileAt } from "../source/file-at.ts";
import { historySource } from "../source/history.ts";
import type { Source } from "../source/source.ts";
import { explainedRules } from "../work/explained-rules.ts";
import { joinedPlaces, leakedValues, placesIn, servicesWith } from "../work/leak.ts";
import { placeMask, revocationOf } from "../work/revocation.ts";
import type { Typed } from "./arguments.ts";
import type { Io } from "./io.ts";
import type { ExitCode } from "./main.ts";
import { unknownRule } from "./rules.ts";
import { openStack } from "./stack.ts";
import { lookOf, writeTo } from "./terminal.ts";

type RevokeTyped = Extract<Typed, { command: "revoke" }>;

/**
 * `stackgate revoke ID|FINGERPRINT`: says what to do, and does nothing. Throws StackgateError `cli-unknown-rule`,
 * `cli-revoke-no-key`, `cli-revoke-no-finding`.
 */
export async function runRevoke({ asked, format, noGit }: RevokeTyped, language: Language, io: Io): Promise<ExitCode> {
  const rules = await explainedRules();
  const isFingerprint = /^[0-9a-f]{8,26}$/.test(asked);
  const byId = rules.find(({ rule }) => rule.id === asked);
  if (!isFingerprint && byId === undefined)
    throw unknownRule(
      asked,
      rules.map(({ rule }) => rule.id),
    );
  if (byId !== undefined && !isAboutKeys(byId)) throw new StackgateError("cli-revoke-no-key", { found: asked });
  const here = await lookHere(noGit, language, io);
  const found = await foundBy(asked, isFingerprint, here, language, io);
  const explained = byId ?? rules.find(({ rule }) => rule.id === found[0]?.ruleId);
  if (explained === undefined) throw new StackgateError("cli-revoke-no-finding", { found: asked });
  if (!isAboutKeys(explained)) throw new StackgateError("cli-revoke-no-key", { found: explained.rule.id });
  const values = await valuesOf(found, here, io);
  const { places, holders } = await placesOf(found, values, here, noGit, io);
  const mask = placeMask(places, values);
  const told = revocationOf(explained, {
    found,
    all: here.result.findings,
    places: places.map(mask),
    holders: [...holders, ...found.map(({ path }) => path)],
    values,
    tracked: here.tracked,
    language,
    fingerprint: isFingerprint ? asked : undefined,
  });
  writeTo(
    io.stdout,
    format === "json" ? revokeJson(told, language) : revokeText(told, { language, ...lookOf(io.env, io.stdout) }),
  );
  writeTo(io.stderr, problemLines(here.result.problems));
  return here.result.problems.length > 0 ? 2 : 0;
}

/** Also weak and published values: they are replaced as others are. */
function isAboutKeys({ rule }: ExplainedRule): boolean {
  return checklistOf(rule).includes("key-management") && rule.id !== "compose-env-file-mounted";
}

interface Here {
  readonly result: ScanResult;
  readonly head: Snapshot | undefined;
  readonly paths: readonly string[];
  readonly tracked: ReadonlySet<string> | undefined;
}

async function lookHere(noGit: boolean, language: Language, io: Io): Promise<Here> {
  const { source, tracked } = openStack(io.cwd, noGit, io);
  let head: Snapshot | undefined;
  let paths: readonly string[] = [];
  const observe = async (snapshot: Snapshot, asked: readonly string[]): Promise<void> => {
    head = snapshot;
    paths = asked;
  };
  const result = await scan({ ...requestOf(source, language, io), observe });
  return { result, head, paths, tracked: tracked() };
}

/** No exception and no exclusion counts: what leaked did so wherever it is. */
function requestOf(source: Source, language: Language, { today }: Io): Parameters<typeof scan>[0] {
  return { source, policy: DEFAULT_POLICY, language, allRules: true, today, acceptsNew: true, tellsEach: true };
}

/** In the working tree, else in what the repository ever held. */
async function foundBy(
  asked: string,
  isFingerprint: boolean,
  { result, tracked }: Here,
  language: Language,
  io: Io,
): Promise<readonly Finding[]> {
  if (!isFingerprint) return result.findings.filter(({ ruleId }) => ruleId === asked);
  const has = ({ fingerprint }: Finding): boolean => fingerprint === asked;
  const here = result.findings.filter(has);
  if (here.length > 0 || tracked === undefined) return here;
  const source = historySource({ cwd: io.cwd, env: io.env, signal: io.signal });
  return (await scan(requestOf(source, language, io))).findings.filter(has);
}

/** The values of all of them, each once; they stay in memory. */
async function valuesOf(found: readonly Finding[], here: Here, io: Io): Promise<readonly string[]> {
  const values = new Set<string>();
  const bytes = await bytesOf(found, here, io);
  for (const finding of found) {
    const own = bytes.get(keyOf(finding));
    for (const value of own === undefined ? [] : leakedValues(finding, own)) values.add(value);
  }
  return [...values];
}

function keyOf({ path, commit = "" }: Finding): string {
  return `${commit}\0${path}`;
}

/** The files that `found` lie in: of an old commit as they were there. */
async function bytesOf(found: readonly Finding[], { tracked }: Here, io: Io): Promise<ReadonlyMap<string, Uint8Array>> {
  const bytes = new Map<string, Uint8Array>();
  const wanted = new Set(found.filter(({ commit }) => commit === undefined).map(({ path }) => path));
  for (const { path, commit } of found) {
    const old = commit === undefined ? undefined : await fileAt(io, commit, path);
    if (old !== undefined) bytes.set(`${commit}\0${path}`, old);
  }
  const { source } = openStack(io.cwd, tracked === undefined, io);
  await eachText(source, (path, own) => {
    if (wanted.has(path)) bytes.set(`\0${path}`, own);
  });
  return bytes;
}

interface Places {
  readonly places: readonly UsePlace[];
  /** Paths of files whose own text holds the value; other places get it from there. */
  readonly holders: readonly string[];
}

async function placesOf(
  found: readonly Finding[],
  values: readonly string[],
  { head, paths }: Here,
  noGit: boolean,
  io: Io,
): Promise<Places> {
  const given: readonly UsePlace[] = head === undefined ? [] : servicesWith(head, paths, values);
  const written: UsePlace[] = [];
  await eachText(openStack(io.cwd, noGit, io).source, (path, bytes) => {
    written.push(...placesIn({ path }, bytes, values));
  });
  // A value that is too short to be looked for, or is written down in another form, stands at least where it was found.
  const lines = new Set(written.map(({ path, line }) => `${path}\0${line}`));
  const others = found
    .filter(({ family, commit }) => family !== "env-file" && commit === undefined)
    .filter(({ path, startLine }) => !lines.has(`${path}\0${startLine}`))
    .map(placeOf);
  return { places: joinedPlaces([...given, ...written, ...others]), holders: written.map(({ path }) => path) };
}

async function eachText(source: Source, look: (path: string, bytes: Uint8Array) => void): Promise<void> {
  try {
    for await (const { path, bytes } of source.documents()) look(path, bytes);
  } finally {
    await source.close();
  }
}

function placeOf({ path, startLine, service }: Finding): UsePlace {
  return { path, line: startLine, ...(service === undefined ? {} : { service }) };
}
