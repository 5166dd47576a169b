// What can be typed: the one set of definitions that arguments are read by and `--help` is made from.
import type { SentenceId } from "../messages/catalogue.ts";

export type CommandName =
  | "scan"
  | "merge"
  | "hook"
  | "init"
  | "doctor"
  | "baseline"
  | "allow"
  | "import"
  | "rules"
  | "model"
  | "fix"
  | "audit"
  | "revoke"
  | "plan"
  | "demo"
  | "completion"
  | "help";

/** One option. Without `value` it is a flag. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** What stands for its value in the help: `FILE`. */
  readonly value?: string;
  /** The only values it takes, and those that it takes with one command. */
  readonly choices?: readonly string[];
  readonly choicesOf?: Partial<Readonly<Record<CommandName, readonly string[]>>>;
  /** May be given more than once. */
  readonly repeats?: true;
  readonly commands: readonly CommandName[];
  readonly help: SentenceId;
  /** Where it is something else with a command. */
  readonly helpOf?: Partial<Readonly<Record<CommandName, SentenceId>>>;
}

export interface Command {
  readonly name: CommandName;
  /** What stands for its arguments in the help. */
  readonly usage: string;
  readonly help: SentenceId;
  /** What its first argument may be, or that its arguments are files. */
  readonly takes?: "files" | "commands" | readonly string[];
  /** What its exit codes mean, where it is no gate. */
  readonly exit?: SentenceId;
  /** A word of its reports that has to be explained. */
  readonly note?: SentenceId;
}

export const FORMATS = [
  "text",
  "json",
  "jsonl",
  "sarif",
  "github",
  "gitlab-secret-detection",
  "gitlab-code-quality",
  "junit",
  "markdown",
  "csv",
  "html",
] as const;
export const RULE_FORMATS = ["text", "json"] as const;
export const AUDIT_FORMATS = ["text", "json", "markdown", "html"] as const;
export const MODEL_FORMATS = ["json"] as const;
export const FAIL_ON = ["never", "info", "low", "medium", "high", "critical"] as const;
export const ENGINES = ["github", "gitlab"] as const;
export const LANGUAGES = ["en", "zh"] as const;
export const HOOKS = [
  "pre-commit",
  "pre-merge-commit",
  "commit-msg",
  "pre-push",
  "pre-receive",
  "update",
  "agent",
] as const;

/** Shells that `stackgate completion` writes for. */
export const SHELLS = ["bash", "zsh", "fish", "powershell"] as const;

export const COMMANDS: readonly Command[] = [
  { name: "scan", usage: "[PATH...]", help: "cli.help.scan", takes: "files", note: "cli.help.minor" },
  { name: "merge", usage: "REPORT...", help: "cli.help.merge", takes: "files", exit: "cli.help.exit.merge" },
  { name: "hook", usage: "NAME", help: "cli.help.hook", takes: HOOKS },
  { name: "init", usage: "", help: "cli.help.init", exit: "cli.help.exit.init" },
  { name: "doctor", usage: "", help: "cli.help.doctor", exit: "cli.help.exit.doctor" },
  { name: "baseline", usage: "", help: "cli.help.baseline-command" },
  { name: "allow", usage: "FINGERPRINT|--last --reason TEXT", help: "cli.help.allow", exit: "cli.help.exit.allow" },
  { name: "import", usage: "[FILE...]", help: "cli.help.import", takes: "files" },
  { name: "rules", usage: "[RULE]", help: "cli.help.rules" },
  { name: "model", usage: "[DIR]", help: "cli.help.model", takes: "files" },
  { name: "fix", usage: "[PATH...]", help: "cli.help.fix", takes: "files", exit: "cli.help.exit.fix" },
  { name: "audit", usage: "[PATH]", help: "cli.help.audit", takes: "files", exit: "cli.help.exit.audit" },
  { name: "revoke", usage: "RULE|FINGERPRINT", help: "cli.help.revoke", exit: "cli.help.exit.revoke" },
  { name: "plan", usage: "OWNER|--history [PATH]", help: "cli.help.plan", exit: "cli.help.exit.plan" },
  { name: "demo", usage: "", help: "cli.help.demo" },
  { name: "completion", usage: "SHELL", help: "cli.help.completion", takes: SHELLS },
  { name: "help", usage: "[COMMAND]", help: "cli.help.help-command", takes: "commands" },
];

const EVERY = COMMANDS.map(({ name }) => name);

export const OPTIONS = [
  { name: "staged", commands: ["scan"], help: "cli.help.staged" },
  { name: "base", value: "REF", commands: ["scan"], help: "cli.help.base" },
  { name: "head", value: "REF", commands: ["scan"], help: "cli.help.head" },
  {
    name: "history",
    commands: ["scan", "plan"],
    help: "cli.help.history",
    helpOf: { plan: "cli.help.plan-history" },
  },
  { name: "since", value: "DATE|REV", commands: ["scan"], help: "cli.help.since" },
  { name: "ledger", value: "FILE", commands: ["scan"], help: "cli.help.ledger" },
  { name: "shard", value: "I/N", commands: ["scan"], help: "cli.help.shard" },
  { name: "repository", value: "NAME", commands: ["scan"], help: "cli.help.repository" },
  { name: "expect", value: "FILE", commands: ["merge"], help: "cli.help.expect" },
  { name: "stdin", commands: ["scan"], help: "cli.help.stdin" },
  { name: "stdin-path", value: "NAME", commands: ["scan"], help: "cli.help.stdin-path" },
  { name: "archive", value: "FILE", commands: ["scan"], help: "cli.help.archive" },
  { name: "no-git", commands: ["scan", "fix", "audit", "revoke"], help: "cli.help.no-git" },
  {
    name: "format",
    value: "FORMAT",
    choices: FORMATS,
    choicesOf: {
      rules: RULE_FORMATS,
      model: MODEL_FORMATS,
      fix: RULE_FORMATS,
      audit: AUDIT_FORMATS,
      revoke: RULE_FORMATS,
    },
    commands: ["scan", "merge", "rules", "model", "fix", "audit", "revoke"],
    help: "cli.help.format",
  },
  { name: "file", short: "f", value: "FILE", repeats: true, commands: ["model"], help: "cli.help.file" },
  { name: "env-file", value: "FILE", repeats: true, commands: ["model"], help: "cli.help.env-file" },
  { name: "profile", value: "NAME", repeats: true, commands: ["model"], help: "cli.help.profile" },
  { name: "write", commands: ["fix"], help: "cli.help.write" },
  { name: "digest", value: "IMAGE=DIGEST|FILE", repeats: true, commands: ["fix"], help: "cli.help.digest" },
  {
    name: "output",
    value: "FILE",
    commands: ["scan", "merge", "audit", "plan"],
    help: "cli.help.output",
    helpOf: { plan: "cli.help.plan-output" },
  },
  {
    name: "report",
    value: "FORMAT=FILE",
    repeats: true,
    commands: ["scan", "merge", "audit"],
    help: "cli.help.report",
  },
  { name: "dry-run", commands: ["init", "import"], help: "cli.help.dry-run" },
  { name: "yes", short: "y", commands: ["init"], help: "cli.help.yes" },
  { name: "plain", commands: ["init"], help: "cli.help.plain" },
  { name: "no-ci", commands: ["init"], help: "cli.help.no-ci" },
  { name: "remove", commands: ["init"], help: "cli.help.remove" },
  {
    name: "config",
    value: "FILE",
    commands: ["scan", "hook", "baseline", "fix", "audit", "rules"],
    help: "cli.help.config",
  },
  { name: "no-config", commands: ["scan", "hook", "baseline", "fix", "audit", "rules"], help: "cli.help.no-config" },
  { name: "baseline", value: "FILE", commands: ["scan", "hook", "baseline", "fix"], help: "cli.help.baseline" },
  { name: "rule", value: "RULE", repeats: true, commands: ["scan", "hook", "baseline", "fix"], help: "cli.help.rule" },
  {
    name: "exclude-rule",
    value: "RULE",
    repeats: true,
    commands: ["scan", "hook", "baseline", "fix"],
    help: "cli.help.exclude-rule",
  },
  {
    name: "exclude",
    value: "GLOB",
    repeats: true,
    commands: ["scan", "hook", "baseline", "fix", "audit"],
    help: "cli.help.exclude",
  },
  { name: "max-findings", value: "COUNT", commands: ["scan", "merge", "hook"], help: "cli.help.max-findings" },
  { name: "exit-zero", commands: ["scan", "merge", "hook"], help: "cli.help.exit-zero" },
  { name: "jobs", value: "COUNT", commands: ["scan"], help: "cli.help.jobs" },
  { name: "deadline", value: "SECONDS", commands: ["scan", "hook"], help: "cli.help.deadline" },
  { name: "verify", commands: ["scan"], help: "cli.help.verify" },
  { name: "verify-proxy", value: "URL", commands: ["scan"], help: "cli.help.verify-proxy" },
  { name: "target-bytes", value: "SIZE", commands: ["plan"], help: "cli.help.target-bytes" },
  { name: "max-jobs", value: "COUNT", commands: ["plan"], help: "cli.help.max-jobs" },
  { name: "runners", value: "COUNT", commands: ["plan"], help: "cli.help.runners" },
  { name: "pushed-since", value: "DATE", commands: ["plan"], help: "cli.help.pushed-since" },
  { name: "no-archived", commands: ["plan"], help: "cli.help.no-archived" },
  { name: "no-forks", commands: ["plan"], help: "cli.help.no-forks" },
  { name: "for", value: "ENGINE", choices: ENGINES, commands: ["plan"], help: "cli.help.for" },
  { name: "list", value: "FILE", commands: ["plan"], help: "cli.help.list" },
  { name: "keep", commands: ["demo"], help: "cli.help.keep" },
  { name: "last", commands: ["allow"], help: "cli.help.last" },
  { name: "reason", value: "TEXT", commands: ["allow"], help: "cli.help.reason" },
  { name: "until", value: "DATE", commands: ["allow"], help: "cli.help.until" },
  { name: "all-rules", commands: ["scan", "hook", "baseline"], help: "cli.help.all-rules" },
  { name: "fail-on", value: "SEVERITY", choices: FAIL_ON, commands: ["scan", "hook"], help: "cli.help.fail-on" },
  { name: "fail-under", value: "COUNT", commands: ["audit"], help: "cli.help.fail-under" },
  { name: "all", commands: ["scan", "merge", "hook"], help: "cli.help.all" },
  { name: "explain", commands: ["scan", "merge"], help: "cli.help.explain" },
  { name: "quiet", short: "q", commands: ["scan", "merge"], help: "cli.help.quiet" },
  { name: "verbose", short: "v", commands: ["scan", "merge", "hook", "audit"], help: "cli.help.verbose" },
  {
    name: "lang",
    value: "LANG",
    choices: LANGUAGES,
    commands: EVERY,
    help: "cli.help.lang",
  },
  {
    name: "help",
    short: "h",
    commands: EVERY,
    help: "cli.help.help",
  },
  {
    name: "version",
    commands: EVERY,
    help: "cli.help.version",
  },
] as const satisfies readonly Option[];

export type OptionName = (typeof OPTIONS)[number]["name"];
