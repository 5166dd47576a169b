// What was typed, checked alone: nothing here has looked at a repository, a file or the environment.
import { parseArgs } from "node:util";
import { StackgateError } from "../model/problem.ts";
import type { Severity } from "../model/rule.ts";
import type { Language } from "../model/text.ts";
import { checkChoice, unknown } from "./choice.ts";
import type { TypedReports } from "./deliver.ts";
import { count, type Given, many, oneOf, refuseTogether, rowCount, seconds, text } from "./given.ts";
import {
  AUDIT_FORMATS,
  COMMANDS,
  type CommandName,
  FAIL_ON,
  FORMATS,
  HOOKS,
  LANGUAGES,
  OPTIONS,
  type Option,
  type OptionName,
  RULE_FORMATS,
  SHELLS,
} from "./options.ts";
import { parseOptions, take } from "./take.ts";
import type { TypedPlan } from "./typed-plan.ts";
import { typedReports } from "./typed-reports.ts";
import { repositoryOf, type Target, targetOf } from "./typed-target.ts";
import type { Verifying } from "./verify.ts";

export type Format = (typeof FORMATS)[number];
/** A hook of git. */
export type HookName = Exclude<(typeof HOOKS)[number], "agent">;

export type { Target } from "./typed-target.ts";

/** What scans and hooks share. */
export interface Common {
  readonly config:
    | { readonly kind: "usual" }
    | { readonly kind: "none" }
    | { readonly kind: "file"; readonly path: string };
  /** Counted from the start of the process. */
  readonly deadlineSeconds?: number;
  /** Threads; absent: as many as there are cores, eight at most. */
  readonly jobs?: number;
  readonly allRules: boolean;
  readonly failOn?: "never" | Severity;
  /** `--rule`, `--exclude-rule`, `--exclude`. */
  readonly only?: readonly string[];
  readonly without?: readonly string[];
  readonly exclude?: readonly string[];
  readonly maxFindings?: number;
  readonly exitZero?: true;
  /** Absent: the usual one at the top of the repository, if there is any. */
  readonly baseline?: { readonly kind: "none" } | { readonly kind: "file"; readonly path: string };
  readonly detail: "quiet" | "normal" | "verbose";
  readonly all: boolean;
  /** What the rules say of themselves is told beside what they found. */
  readonly explain?: true;
  /** Providers are asked about the keys that are found. */
  readonly verify?: Verifying;
  readonly lang?: Language;
}

export type Typed =
  | {
      readonly command: "help";
      readonly of?: CommandName;
      /** It was not asked for: nothing was typed. */
      readonly isBare?: true;
      readonly lang?: Language;
    }
  | { readonly command: "version" }
  | { readonly command: "completion"; readonly shell: (typeof SHELLS)[number]; readonly lang?: Language }
  | ({
      readonly command: "scan";
      readonly target: Target;
      /** The name that machines' reports give to what is scanned. */
      readonly repository?: string;
      readonly common: Common;
    } & TypedReports<Format>)
  | ({
      readonly command: "merge";
      /** Reports, and folders of them. */
      readonly paths: readonly string[];
      /** A file that names the repositories of which there must be reports. */
      readonly expect?: string;
      readonly common: Common;
    } & TypedReports<Format>)
  | { readonly command: "hook"; readonly hook: HookName; readonly args: readonly string[]; readonly common: Common }
  | { readonly command: "hook-agent"; readonly common: Common }
  | {
      readonly command: "init";
      readonly dryRun: boolean;
      readonly yes: boolean;
      readonly plain: boolean;
      /** Whether the workflow is wanted. */
      readonly ci: boolean;
      readonly remove: boolean;
      readonly lang?: Language;
    }
  | { readonly command: "doctor"; readonly lang?: Language }
  | { readonly command: "demo"; readonly keep: boolean; readonly lang?: Language }
  | { readonly command: "baseline"; readonly common: Common }
  | {
      readonly command: "allow";
      readonly which: { readonly kind: "fingerprint"; readonly fingerprint: string } | { readonly kind: "last" };
      readonly reason: string;
      /** YYYY-MM-DD */
      readonly until?: string;
      readonly lang?: Language;
    }
  | {
      readonly command: "import";
      /** None: those at the top of the repository. */
      readonly files: readonly string[];
      readonly dryRun: boolean;
      readonly lang?: Language;
    }
  | {
      readonly command: "rules";
      readonly id?: string;
      readonly format: (typeof RULE_FORMATS)[number];
      readonly common: Common;
    }
  | {
      readonly command: "model";
      readonly folder?: string;
      readonly files: readonly string[];
      readonly envFiles: readonly string[];
      readonly profiles: readonly string[];
      readonly lang?: Language;
    }
  | {
      readonly command: "fix";
      readonly target: Extract<Target, { kind: "tracked" | "folder" }>;
      readonly format: (typeof RULE_FORMATS)[number];
      readonly write: boolean;
      /** `IMAGE=sha256:…`, or files of such lines. */
      readonly digests: readonly string[];
      readonly common: Common;
    }
  | ({
      readonly command: "audit";
      readonly path?: string;
      /** Rows that must pass. */
      readonly failUnder?: number;
      /** The folder as it lies on the disk, whatever git says. */
      readonly noGit: boolean;
      readonly common: Common;
    } & TypedReports<(typeof AUDIT_FORMATS)[number]>)
  | ({ readonly command: "plan" } & TypedPlan)
  | {
      readonly command: "revoke";
      readonly asked: string;
      readonly format: (typeof RULE_FORMATS)[number];
      readonly noGit: boolean;
      readonly lang?: Language;
    };

const NAMES = COMMANDS.map(({ name }) => name);

/**
 * Reads the arguments. Throws StackgateError `cli-…`, which names what was expected and what was found; for a misspelt word the
 * nearest one is in it.
 */
export async function parseArguments(argv: readonly string[]): Promise<Typed> {
  const { tokens } = parseArgs({
    args: [...argv],
    options: parseOptions(),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<OptionName, string | true | readonly string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    else if (token.kind === "option") {
      // `--base --staged` is a forgotten value, not one that begins with a dash.
      const forgotten = token.inlineValue === false && token.value.startsWith("-");
      await take(values, token.name, token.rawName, forgotten ? "" : token.value);
    }
  }
  const [first, ...rest] = positionals;
  const lang = oneOf(values, "lang", LANGUAGES);
  const withLang = lang === undefined ? {} : { lang };
  if (values.has("version")) return { command: "version" };
  const command = first === undefined ? undefined : COMMANDS.find(({ name }) => name === first)?.name;
  if (command === "help") {
    const { helpOf } = await import("./typed-help.ts");
    return helpOf(rest, withLang);
  }
  if (values.has("help")) return { command: "help", ...(command === undefined ? {} : { of: command }), ...withLang };
  if (first === undefined) {
    if ([...values.keys()].every((name) => name === "lang")) return { command: "help", isBare: true, ...withLang };
    throw new StackgateError("cli-no-command");
  }
  if (command === undefined) throw await unknown("cli-unknown-command", first, NAMES);
  for (const name of values.keys()) {
    const option: Option | undefined = OPTIONS.find((one) => one.name === name);
    if (option !== undefined && !option.commands.includes(command))
      throw new StackgateError("cli-option-elsewhere", { option: `--${name}`, command });
    const choices = option?.choicesOf === undefined ? undefined : (option.choicesOf[command] ?? option.choices);
    if (choices !== undefined) await checkChoice(choices, `--${name}`, text(values, name));
  }
  switch (command) {
    case "scan":
      return {
        command,
        target: targetOf(values, rest),
        ...repositoryOf(values),
        ...(await typedReports(values, FORMATS)),
        common: commonOf(values),
      };
    case "merge": {
      if (rest.length === 0) throw new StackgateError("cli-merge-what");
      const expect = text(values, "expect");
      return {
        command,
        paths: rest,
        ...(expect === undefined ? {} : { expect }),
        ...(await typedReports(values, FORMATS)),
        common: commonOf(values),
      };
    }
    case "hook": {
      const [name, ...args] = rest;
      const hook = HOOKS.find((known) => known === name);
      if (name === undefined) throw new StackgateError("cli-no-hook", { expected: HOOKS });
      if (hook === undefined) throw new StackgateError("cli-hook", { expected: HOOKS, found: name });
      if (hook !== "agent") return { command, hook, args, common: commonOf(values) };
      if (args[0] !== undefined)
        throw new StackgateError("cli-no-arguments", { command: "hook agent", found: args[0] });
      return { command: "hook-agent", common: commonOf(values) };
    }
    case "init":
      if (rest[0] !== undefined) throw new StackgateError("cli-no-arguments", { command, found: rest[0] });
      refuseTogether(values, ["remove", "plain"]);
      return {
        command,
        dryRun: values.has("dry-run"),
        yes: values.has("yes"),
        plain: values.has("plain"),
        ci: !values.has("no-ci"),
        remove: values.has("remove"),
        ...withLang,
      };
    case "completion": {
      const [name = "", more] = rest;
      if (more !== undefined) throw new StackgateError("cli-one-argument", { command, found: more });
      const shell = SHELLS.find((known) => known === name);
      if (name === "") throw new StackgateError("cli-no-shell", { expected: SHELLS });
      if (shell === undefined)
        throw await unknown("cli-choice", name, SHELLS, { option: "completion", expected: SHELLS });
      return { command, shell, ...withLang };
    }
    case "doctor":
      if (rest[0] !== undefined) throw new StackgateError("cli-no-arguments", { command, found: rest[0] });
      return { command, ...withLang };
    case "demo":
      if (rest[0] !== undefined) throw new StackgateError("cli-no-arguments", { command, found: rest[0] });
      return { command, keep: values.has("keep"), ...withLang };
    case "baseline":
      if (rest[0] !== undefined) throw new StackgateError("cli-no-arguments", { command, found: rest[0] });
      return { command, common: commonOf(values) };
    case "allow": {
      const { exceptionOf } = await import("./typed-exception.ts");
      return { command, ...exceptionOf(values, rest), ...withLang };
    }
    case "import":
      return { command, files: rest, dryRun: values.has("dry-run"), ...withLang };
    case "rules": {
      const [id, more] = rest;
      if (more !== undefined) throw new StackgateError("cli-one-argument", { command, found: more });
      const format = oneOf(values, "format", RULE_FORMATS) ?? "text";
      return { command, ...(id === undefined ? {} : { id }), format, common: commonOf(values) };
    }
    case "audit": {
      const [path, more] = rest;
      if (more !== undefined) throw new StackgateError("cli-one-argument", { command, found: more });
      const failUnder = rowCount(values);
      return {
        command,
        ...(path === undefined ? {} : { path }),
        ...(await typedReports(values, AUDIT_FORMATS)),
        ...(failUnder === undefined ? {} : { failUnder }),
        noGit: values.has("no-git"),
        common: commonOf(values),
      };
    }
    case "plan": {
      const { planOf } = await import("./typed-plan.ts");
      return { command, ...planOf(values, rest), ...withLang };
    }
    case "revoke": {
      const [asked, more] = rest;
      if (asked === undefined) throw new StackgateError("cli-revoke-what");
      if (more !== undefined) throw new StackgateError("cli-one-argument", { command, found: more });
      const format = oneOf(values, "format", RULE_FORMATS) ?? "text";
      return { command, asked, format, noGit: values.has("no-git"), ...withLang };
    }
    case "model": {
      const [folder, more] = rest;
      if (more !== undefined) throw new StackgateError("cli-one-argument", { command, found: more });
      return {
        command,
        ...(folder === undefined ? {} : { folder }),
        files: many(values, "file"),
        envFiles: many(values, "env-file"),
        profiles: many(values, "profile"),
        ...withLang,
      };
    }
    case "fix":
      return {
        command,
        target: { kind: values.has("no-git") ? "folder" : "tracked", paths: rest },
        format: oneOf(values, "format", RULE_FORMATS) ?? "text",
        write: values.has("write"),
        digests: many(values, "digest"),
        common: commonOf(values),
      };
  }
}

function commonOf(values: Given): Common {
  refuseTogether(values, ["config", "no-config"]);
  refuseTogether(values, ["quiet", "verbose"]);
  refuseTogether(values, ["quiet", "explain"]);
  const path = text(values, "config");
  const baseline = text(values, "baseline");
  const maxFindings = count(values, "max-findings");
  const failOn = oneOf(values, "fail-on", FAIL_ON);
  const lang = oneOf(values, "lang", LANGUAGES);
  const deadlineSeconds = seconds(values, "deadline");
  const jobs = count(values, "jobs");
  if (values.has("verify") && values.has("staged")) throw new StackgateError("cli-verify-staged");
  const proxy = text(values, "verify-proxy");
  if (proxy !== undefined && !values.has("verify"))
    throw new StackgateError("cli-needs", { option: "--verify-proxy", other: "--verify" });
  return {
    ...(deadlineSeconds === undefined ? {} : { deadlineSeconds }),
    ...(jobs === undefined ? {} : { jobs }),
    config: path !== undefined ? { kind: "file", path } : { kind: values.has("no-config") ? "none" : "usual" },
    allRules: values.has("all-rules"),
    ...(failOn === undefined ? {} : { failOn }),
    ...(values.has("rule") ? { only: many(values, "rule") } : {}),
    ...(values.has("exclude-rule") ? { without: many(values, "exclude-rule") } : {}),
    ...(values.has("exclude") ? { exclude: many(values, "exclude") } : {}),
    ...(maxFindings === undefined ? {} : { maxFindings }),
    ...(values.has("exit-zero") ? { exitZero: true } : {}),
    ...(baseline === undefined ? {} : { baseline: { kind: "file", path: baseline } }),
    detail: values.has("quiet") ? "quiet" : values.has("verbose") ? "verbose" : "normal",
    all: values.has("all"),
    ...(values.has("explain") ? { explain: true } : {}),
    ...(values.has("verify") ? { verify: proxy === undefined ? {} : { proxy } } : {}),
    ...(lang === undefined ? {} : { lang }),
  };
}
