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
import { isFingerprint } from "./given.ts";
import type { Io } from "./io.ts";
import type { ExitCode } from "./main.ts";
import { repositoryTop } from "./policy-room.ts";
import { unknownRule } from "./rules.ts";
import { openStack } from "./stack.ts";
import { lookOf, writeTo } from "./terminal.ts";

type RevokeTyped = Extract<Typed, { command: "revoke" }>;

/**
 * `stackgate revoke RULE|FINGERPRINT`: says what to do, and does nothing. Throws StackgateError `cli-unknown-rule`,
 * `cli-revoke-no-key`, `cli-revoke-no-finding`.
 */
export async function runRevoke({ asked, format, noGit }: RevokeTyped, language: Language, io: Io): Promise<ExitCode> {
  const rules = await explainedRules();
  const byId = rules.find(({ rule }) => rule.id === asked);
  if (!isFingerprint(asked) && byId === undefined)
    throw unknownRule(
      asked,
      rules.map(({ rule }) => rule.id),
    );
  if (byId !== undefined && !isAboutKeys(byId)) throw new StackgateError("cli-revoke-no-key", { found: asked });
  const here = await lookHere(noGit, language, io);
  const found = await foundBy(asked, here, language, io);
  const explained = byId ?? rules.find(({ rule }) => rule.id === found[0]?.ruleId);
  if (explained === undefined) throw new StackgateError("cli-revoke-no-finding", { found: asked });
  if (!isAboutKeys(explained)) throw new StackgateError("cli-revoke-no-key", { found: explained.rule.id });
  const values = await valuesOf(found, here, io);
  const { places, holders } = await placesOf(found, values, here);
  const mask = placeMask(places, values);
  const told = revocationOf(explained, {
    found,
    all: here.result.findings,
    places: places.map(mask),
    holders: [...holders, ...found.map(({ path }) => path)],
    values,
    tracked: here.tracked,
    language,
    fingerprint: isFingerprint(asked) ? asked : undefined,
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
  /** The source once more, since a scan closes its own. */
  readonly again: () => Source;
  readonly result: ScanResult;
  readonly head: Snapshot | undefined;
  readonly paths: readonly string[];
  readonly tracked: ReadonlySet<string> | undefined;
}

/** The whole repository, whatever folder of it one stands in: a value is replaced everywhere. */
async function lookHere(noGit: boolean, language: Language, io: Io): Promise<Here> {
  const top = (noGit ? undefined : repositoryTop(io.cwd)) ?? io.cwd;
  const { source, tracked } = openStack(top, noGit, io);
  let head: Snapshot | undefined;
  let paths: readonly string[] = [];
  const observe = async (snapshot: Snapshot, asked: readonly string[]): Promise<void> => {
    head = snapshot;
    paths = asked;
  };
  const result = await scan({ ...requestOf(source, language, io), observe });
  return { again: () => openStack(top, noGit, io).source, result, head, paths, tracked: tracked() };
}

/** No exception and no exclusion counts: what leaked did so wherever it is. */
function requestOf(source: Source, language: Language, { today }: Io): Parameters<typeof scan>[0] {
  return { source, policy: DEFAULT_POLICY, language, allRules: true, today, acceptsNew: true, tellsEach: true };
}

/** In the working tree, else in what the repository ever held. */
async function foundBy(
  asked: string,
  { result, tracked }: Here,
  language: Language,
  io: Io,
): Promise<readonly Finding[]> {
  if (!isFingerprint(asked)) return result.findings.filter(({ ruleId }) => ruleId === asked);
  const has = ({ fingerprint }: Finding): boolean => fingerprint === asked;
  const here = result.findings.filter(has);
  if (here.length > 0 || tracked === undefined) return here;
  const source = historySource({ cwd: io.cwd, env: io.env, signal: io.signal });
  return (await scan(requestOf(source, language, io))).findings.filter(has);
}

/** The values of all of them, each once; they stay in memory. */
async function valuesOf(found: readonly Finding[], here: Here, io: Io): Promise<readonly string[]> {
  const bytes = await bytesOf(found, here, io);
  const byFile = new Map<string, Finding[]>();
  for (const finding of found) {
    const known = byFile.get(keyOf(finding)) ?? [];
    known.push(finding);
    byFile.set(keyOf(finding), known);
  }
  const values = [...bytes].flatMap(([key, own]) => leakedValues(byFile.get(key) ?? [], own));
  return [...new Set(values)];
}

function keyOf({ path, commit = "" }: Pick<Finding, "path" | "commit">): string {
  return `${commit}\0${path}`;
}

/** The files that `found` lie in, each read once: of an old commit as they were there. */
async function bytesOf(found: readonly Finding[], { again }: Here, io: Io): Promise<ReadonlyMap<string, Uint8Array>> {
  const bytes = new Map<string, Uint8Array>();
  const files = new Map(found.map((finding) => [keyOf(finding), finding]));
  for (const [key, { path, commit }] of files) {
    const old = commit === undefined ? undefined : await fileAt(io, commit, path);
    if (old !== undefined) bytes.set(key, old);
  }
  if (found.every(({ commit }) => commit !== undefined)) return bytes;
  await eachText(again(), (path, own) => {
    if (files.has(keyOf({ path }))) bytes.set(keyOf({ path }), own);
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
  { again, head, paths }: Here,
): Promise<Places> {
  const given: readonly UsePlace[] = head === undefined ? [] : servicesWith(head, paths, values);
  const written: UsePlace[] = [];
  if (values.length > 0)
    await eachText(again(), (path, bytes) => {
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
