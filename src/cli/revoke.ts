import { shellArgument } from "../detect/env-file/held-secrets.ts";
import { revokeSentences } from "../messages/revoke.ts";
import type { Snapshot } from "../model/document.ts";
import type { Finding, ScanResult } from "../model/finding.ts";
import { StackgateError } from "../model/problem.ts";
import { redactSecret } from "../model/redaction.ts";
import type { Revocation, RewriteAdvice, UsePlace } from "../model/revocation.ts";
import { checklistOf, type ExplainedRule } from "../model/rule.ts";
import { type Language, unfilledText } from "../model/text.ts";
import { DEFAULT_POLICY } from "../policy/policy.ts";
import { auditProblems } from "../report/audit.ts";
import { revokeJson, revokeText } from "../report/revoke.ts";
import { scan } from "../scan.ts";
import { fileAt } from "../source/file-at.ts";
import { historySource } from "../source/history.ts";
import type { Source } from "../source/source.ts";
import { explainedRules } from "../work/explained-rules.ts";
import { joinedPlaces, leakedValues, placesIn, servicesWith } from "../work/leak.ts";
import { nameMask } from "../work/name-mask.ts";
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
  const { places, holders } =
    values.length === 0 ? { places: found.map(placeOf), holders: [] } : await placesOf(values, here, noGit, io);
  const mask = placeMask(places, values);
  const told = revocationOf(explained, found, {
    places: places.map(mask),
    holders: [...holders, ...found.map(({ path }) => path)],
    here,
    values,
    language,
    asked: isFingerprint ? asked : undefined,
  });
  writeTo(
    io.stdout,
    format === "json" ? revokeJson(told, language) : revokeText(told, { language, ...lookOf(io.env, io.stdout) }),
  );
  writeTo(io.stderr, auditProblems(here.result.problems));
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

async function placesOf(values: readonly string[], { head, paths }: Here, noGit: boolean, io: Io): Promise<Places> {
  const given: readonly UsePlace[] = head === undefined ? [] : servicesWith(head, paths, values);
  const written: UsePlace[] = [];
  await eachText(openStack(io.cwd, noGit, io).source, (path, bytes) => {
    written.push(...placesIn({ path }, bytes, values));
  });
  return { places: joinedPlaces([...given, ...written]), holders: written.map(({ path }) => path) };
}

/** A path or a name may hold a secret itself. */
function placeMask(places: readonly UsePlace[], values: readonly string[]): (place: UsePlace) => UsePlace {
  const ofPaths = nameMask(new Set(places.map(({ path }) => path)));
  const mask = (text: string): string =>
    values.reduce((rest, value) => rest.replaceAll(value, redactSecret(value, 0)), ofPaths(text));
  return ({ path, line, variable, service }) => ({
    path: mask(path),
    line,
    ...(variable === undefined ? {} : { variable: mask(variable) }),
    ...(service === undefined ? {} : { service: mask(service) }),
  });
}

async function eachText(source: Source, look: (path: string, bytes: Uint8Array) => void): Promise<void> {
  try {
    for await (const { path, bytes } of source.documents()) look(path, bytes);
  } finally {
    await source.close();
  }
}

interface Telling {
  readonly places: readonly UsePlace[];
  readonly holders: readonly string[];
  readonly values: readonly string[];
  readonly here: Here;
  readonly language: Language;
  readonly asked: string | undefined;
}

function revocationOf({ rule, text }: ExplainedRule, found: readonly Finding[], telling: Telling): Revocation {
  const { places, here, language, asked } = telling;
  const { pages = {} } = text;
  const covered = new Set(found.map(({ fingerprint }) => fingerprint));
  const members = here.result.findings.filter(
    ({ coveredBy, family }) => coveredBy !== undefined && covered.has(coveredBy) && family === "secret",
  );
  return {
    rule: rule.id,
    title: found[0]?.title ?? unfilledText(text.title, language),
    ...(asked === undefined ? {} : { fingerprint: asked }),
    revoke: {
      // What an env file needs besides is no revocation.
      text: rule.family === "env-file" ? revokeSentences.file[language] : unfilledText(text.fix, language),
      ...(pages.revoke === undefined ? {} : { page: pages.revoke }),
    },
    usage: pages.usage === undefined ? {} : { page: pages.usage },
    places,
    members: [...new Map(members.map((one) => [one.fingerprint, one])).values()].map(({ fingerprint, title }) => ({
      fingerprint,
      title,
    })),
    history: historyOf(found, telling),
  };
}

/** https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository */
function historyOf(found: readonly Finding[], { holders, here, values, language }: Telling): RewriteAdvice {
  const { tracked } = here;
  if (tracked === undefined) return { kind: "outside", commands: [] };
  const isOld = found.some(({ commit }) => commit !== undefined);
  if (!isOld && found.length > 0 && holders.every((path) => !tracked.has(path)))
    return { kind: "untracked", commands: [] };
  const clone = ['git clone --mirror "$(git remote get-url origin)" ../cleaned.git && cd ../cleaned.git'];
  const push = ["git push --force --mirror origin"];
  const isWhole = found.some(({ family }) => family === "env-file") || values.some((value) => value.includes("\n"));
  if (isWhole) {
    const paths = [...new Set(found.map(({ path }) => `--path ${shellArgument(path)}`))].join(" ");
    const remove = `git filter-repo --sensitive-data-removal --invert-paths ${paths}`;
    return { kind: "path", commands: [...clone, remove, ...push] };
  }
  const prompt = revokeSentences.prompt[language];
  const write = `(umask 077; printf '${prompt}'; IFS= read -rs V; printf 'literal:%s==>REMOVED\\n' "$V" >> ../replace.txt)`;
  const replace = "git filter-repo --sensitive-data-removal --replace-text ../replace.txt";
  const each = values.slice(1).map(() => write);
  return { kind: "text", commands: [...clone, write, ...each, replace, "rm ../replace.txt", ...push] };
}

function placeOf({ path, startLine, service }: Finding): UsePlace {
  return { path, line: startLine, ...(service === undefined ? {} : { service }) };
}
