import { posix } from "node:path";
import { StackgateError } from "../model/problem.ts";
import type { Severity } from "../model/rule.ts";
import type { Language } from "../model/text.ts";

/** What the step was given, checked alone; nothing here has looked at the repository. */
export interface Inputs {
  /** Absent: the fetch of missing commits goes out without one. */
  readonly token?: string;
  /** Both or none. */
  readonly range?: { readonly base: string; readonly head: string };
  /** Folder of the checkout, below the workspace; `.` for the workspace itself. */
  readonly path: string;
  /** Policy file, from the top of the repository. Absent: the usual place. */
  readonly config?: string;
  /** Baseline, from the top of the repository. Absent: the usual place. */
  readonly baseline?: string;
  readonly failOn?: "never" | Severity;
  /** `rule`, `exclude-rule`, `exclude`. */
  readonly only?: readonly string[];
  readonly without?: readonly string[];
  readonly exclude?: readonly string[];
  readonly maxFindings?: number;
  readonly exitZero?: boolean;
  readonly annotations: boolean;
  readonly summary: boolean;
  /** Where findings are told on the pull request; `auto` is a review where the token may write one. */
  readonly comment: (typeof COMMENTS)[number];
  readonly reviewEvent: (typeof REVIEW_EVENTS)[number];
  /** Comments on lines in one review; 0 to 100. */
  readonly maxComments: number;
  readonly checkRun: boolean;
  /** Where the SARIF file goes, from the workspace. Absent: a file in the runner's temporary folder. */
  readonly sarifFile?: string;
  /** Where the JSON report goes, from the workspace. Absent: nowhere. */
  readonly reportFile?: string;
  readonly allRules: boolean;
  readonly language: Language;
  /** `auto`: what the event brings; else every file of its commit, or every commit of the checkout. */
  readonly mode: "auto" | "tree" | "history";
}

/** The inputs as action.yml names them; a test holds the two lists against each other. */
export const INPUT_NAMES = [
  "github-token",
  "mode",
  "base",
  "head",
  "path",
  "config",
  "baseline",
  "fail-on",
  "rule",
  "exclude-rule",
  "exclude",
  "max-findings",
  "exit-zero",
  "annotations",
  "summary",
  "comment",
  "review-event",
  "max-comments",
  "check-run",
  "sarif-file",
  "report-file",
  "all-rules",
  "lang",
] as const;

type InputName = (typeof INPUT_NAMES)[number];
type Environment = Readonly<Record<string, string | undefined>>;

const FAIL_ON = ["never", "info", "low", "medium", "high", "critical"] as const;
const COMMENTS = ["auto", "review", "sticky", "off"] as const;
const REVIEW_EVENTS = ["comment", "request-changes"] as const;
const MAX_COMMENTS = 30;
const LANGUAGES = ["en", "zh"] as const;
const MODES = ["auto", "tree", "history"] as const;

/**
 * Reads the inputs from the runner's `INPUT_*` variables.
 * Throws StackgateError `action-input` for a value that is not one of those expected, `action-input-name` for a misspelt input,
 * `action-input-pair` where only one of base and head is given.
 */
export function readInputs(given: Environment): Inputs {
  const env = inCapitals(given);
  refuseMisspelt(env);
  const base = revision(env, "base");
  const head = revision(env, "head");
  if ((base === undefined) !== (head === undefined)) {
    throw new StackgateError("action-input-pair", { given: base === undefined ? "head" : "base" });
  }
  const token = inputOf(env, "github-token");
  const config = folderInside(env, "config");
  const baseline = folderInside(env, "baseline");
  const failOn = oneOf(env, "fail-on", FAIL_ON);
  const [only, without, exclude] = [lines(env, "rule"), lines(env, "exclude-rule"), lines(env, "exclude")];
  const maxFindings = count(env, "max-findings");
  const exitZero = flag(env, "exit-zero");
  const sarifFile = inputOf(env, "sarif-file");
  const reportFile = inputOf(env, "report-file");
  return {
    ...(token === undefined ? {} : { token }),
    ...(base === undefined || head === undefined ? {} : { range: { base, head } }),
    mode: oneOf(env, "mode", MODES) ?? "auto",
    path: folderInside(env, "path") ?? ".",
    ...(config === undefined ? {} : { config }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(failOn === undefined ? {} : { failOn }),
    ...(only === undefined ? {} : { only }),
    ...(without === undefined ? {} : { without }),
    ...(exclude === undefined ? {} : { exclude }),
    ...(maxFindings === undefined ? {} : { maxFindings }),
    ...(exitZero === undefined ? {} : { exitZero }),
    annotations: flag(env, "annotations") ?? true,
    summary: flag(env, "summary") ?? true,
    comment: oneOf(env, "comment", COMMENTS) ?? "auto",
    reviewEvent: oneOf(env, "review-event", REVIEW_EVENTS) ?? "comment",
    maxComments: countUpTo(env, "max-comments", 100) ?? MAX_COMMENTS,
    checkRun: flag(env, "check-run") ?? false,
    ...(sarifFile === undefined ? {} : { sarifFile }),
    ...(reportFile === undefined ? {} : { reportFile }),
    allRules: flag(env, "all-rules") ?? false,
    language: oneOf(env, "lang", LANGUAGES) ?? "en",
  };
}

/** The language to fail in, when the inputs as a whole could not be read. */
export function languageOf(env: Environment): Language {
  return inputOf(inCapitals(env), "lang") === "zh" ? "zh" : "en";
}

/** A runner writes the names in capitals; where another does not, an input must not be lost in silence. */
function inCapitals(env: Environment): Environment {
  const inputs = Object.entries(env).filter(([key]) => key.startsWith("INPUT_"));
  return Object.fromEntries([...inputs.map(([key, value]) => [key.toUpperCase(), value]), ...inputs]);
}

/** The runner passes undeclared inputs too, with a mere warning; one that was meant to be ours must not be lost in silence. */
function refuseMisspelt(env: Environment): void {
  const known = new Set<string>(INPUT_NAMES);
  for (const key of Object.keys(env).sort()) {
    if (!key.startsWith("INPUT_")) continue;
    const name = key.slice("INPUT_".length).toLowerCase();
    if (known.has(name)) continue;
    const meant = INPUT_NAMES.find((candidate) => isNear(name.replaceAll(/[_ ]/g, "-"), candidate));
    if (meant !== undefined) throw new StackgateError("action-input-name", { found: name, meant });
  }
}

/** Equal, or one character added, lost or replaced, or two neighbours exchanged. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  if (start === a.length && start === b.length) return true;
  if (a.length !== b.length) {
    const [short, long] = a.length < b.length ? [a, b] : [b, a];
    return short.slice(start) === long.slice(start + 1);
  }
  const exchanged = a[start] === b[start + 1] && a[start + 1] === b[start];
  return a.slice(start + 1) === b.slice(start + 1) || (exchanged && a.slice(start + 2) === b.slice(start + 2));
}

function inputOf(env: Environment, name: InputName): string | undefined {
  const value = env[`INPUT_${name.toUpperCase()}`]?.trim();
  return value === "" ? undefined : value;
}

function fail(name: InputName, expected: string, found: string): never {
  throw new StackgateError("action-input", { name, expected, found: found.slice(0, 80) });
}

function oneOf<const T extends string>(env: Environment, name: InputName, allowed: readonly T[]): T | undefined {
  const value = inputOf(env, name);
  if (value === undefined) return undefined;
  return allowed.find((candidate) => candidate === value) ?? fail(name, allowed.join(" | "), value);
}

/** The words of YAML 1.2's core schema, as @actions/core reads them. */
function flag(env: Environment, name: InputName): boolean | undefined {
  const value = inputOf(env, name);
  if (value === undefined) return undefined;
  if (/^(?:true|True|TRUE)$/.test(value)) return true;
  if (/^(?:false|False|FALSE)$/.test(value)) return false;
  return fail(name, "true | false", value);
}

function countUpTo(env: Environment, name: InputName, most: number): number | undefined {
  const value = inputOf(env, name);
  if (value === undefined) return undefined;
  return /^\d{1,3}$/.test(value) && Number(value) <= most ? Number(value) : fail(name, `0-${most}`, value);
}

function revision(env: Environment, name: "base" | "head"): string | undefined {
  const value = inputOf(env, name);
  if (value === undefined) return undefined;
  if (value.startsWith("-") || !/^[^\s~^:?*[\\\p{Cc}]+$/u.test(value)) fail(name, "COMMIT | BRANCH | TAG", value);
  return value;
}

/** One a line. */
function lines(env: Environment, name: InputName): readonly string[] | undefined {
  const all = inputOf(env, name)
    ?.split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return all === undefined || all.length === 0 ? undefined : all;
}

function count(env: Environment, name: InputName): number | undefined {
  const value = inputOf(env, name);
  if (value === undefined) return undefined;
  return /^[1-9]\d{0,8}$/.test(value) ? Number(value) : fail(name, "1, 2, 3, …", value);
}

function folderInside(env: Environment, name: "path" | "config" | "baseline"): string | undefined {
  const value = inputOf(env, name);
  if (value === undefined) return undefined;
  const path = posix.normalize(value.replaceAll("\\", "/")).replace(/(?<=.)\/$/, "");
  const expected = name === "path" ? "WORKSPACE/FOLDER" : "REPOSITORY/FILE";
  if (/\p{Cc}/u.test(path) || /^(?:\/|[a-zA-Z]:|\.\.(?:\/|$))/.test(path)) fail(name, expected, value);
  return path;
}
