import { basename } from "node:path";
import { type Observed, observeStack } from "../detect/checklist/observe.ts";
import { auditSentences } from "../messages/audit.ts";
import type { Audit } from "../model/audit.ts";
import type { Snapshot } from "../model/document.ts";
import type { Finding, ReportedProblem, ScanResult } from "../model/finding.ts";
import type { GeneratedFile } from "../model/repair.ts";
import type { Rule } from "../model/rule.ts";
import { type Language, otherLanguage, unfilledText } from "../model/text.ts";
import { generatedFrom } from "../parse/generated-head.ts";
import { isComposeName, isEnvFileName, serverConfigKind } from "../parse/path-class.ts";
import { isExcluded } from "../policy/allow.ts";
import type { Policy } from "../policy/policy.ts";
import { auditJson } from "../report/audit-json.ts";
import { auditMarkdown } from "../report/audit-markdown.ts";
import { auditText } from "../report/audit-text.ts";
import { type AuditOptions, auditCounts } from "../report/audit-words.ts";
import type { AuditVersion } from "../report/html/audit.ts";
import { problemLines } from "../report/problems.ts";
import { scan } from "../scan.ts";
import { auditOf } from "../work/audit.ts";
import { explainedRules } from "../work/explained-rules.ts";
import { sentenceMask } from "../work/sentence-mask.ts";
import type { Typed } from "./arguments.ts";
import { checkPlaces, deliver, reportsOf } from "./deliver.ts";
import type { Io } from "./io.ts";
import type { ExitCode } from "./main.ts";
import { policyFor } from "./policy.ts";
import { folderOf, openStack } from "./stack.ts";
import { type Look, writeTo } from "./terminal.ts";

type AuditTyped = Extract<Typed, { command: "audit" }>;

/**
 * `stackgate audit [PATH]`. 1: fewer rows pass than `--fail-under` asks for; 2: something could not be looked at. Throws StackgateError
 * `no-such-path`, and what sources and policies throw.
 */
export async function runAudit(typed: AuditTyped, language: Language, io: Io): Promise<ExitCode> {
  const reports = reportsOf(typed);
  checkPlaces(reports, io);
  const cwd = folderOf(typed.path, io);
  const policy = asItIs(await policyFor(typed.common, { ...io, cwd }));
  const { source, tracked } = openStack(cwd, typed.noGit, io);
  const isInBoth = reports.some(({ format }) => format === "html");
  let seen: Observed = { observations: [], composeFiles: 0, services: 0, sites: 0, folders: [], mounted: [] };
  let paths: readonly string[] = [];
  let generated: readonly GeneratedFile[] = [];
  const result = await scan({
    source,
    policy,
    language,
    allRules: true,
    today: io.today,
    acceptsNew: true,
    tellsEach: true,
    inBoth: isInBoth,
    async observe(head, asked) {
      paths = asked.filter((path) => !OTHERS.test(path));
      seen = await observeStack(head, paths, tracked());
      generated = generatedIn(head, paths);
    },
  });
  const explained = new Map((await explainedRules()).map((one) => [one.rule.id, one]));
  const observations = seen.observations.filter(({ path }) => !isExcluded(policy, path));
  const git = tracked();
  const mask = await sentenceMask(observations, policy);
  const known = {
    observations,
    rules: new Map([...explained].map(([id, { rule }]) => [id, rule])),
    families: familiesIn(paths, seen),
    ...(git === undefined ? {} : { tracked: git }),
    mask,
  };
  const auditIn = (language: Language, { findings, problems: all }: ScanResult): Told => {
    const problems = all.filter((problem) => !isOfContainer(problem, seen));
    const stepsOf = (ruleId: string): string | undefined => {
      const text = explained.get(ruleId)?.text;
      return text === undefined ? undefined : unfilledText(text.fix, language);
    };
    const unread = [...problems, ...findings.flatMap(asProblem)];
    const audit = auditOf({ ...known, findings, problems: unread, stepsOf, language });
    return { audit, problems, unread: unreadFiles(findings, language) };
  };
  const judged = auditIn(language, result);
  const { audit, problems } = judged;
  const { failUnder, common } = typed;
  const options: Omit<AuditOptions, keyof Look | "language"> = {
    verbose: common.detail === "verbose",
    folders: seen.folders.map(mask),
    counts: { composeFiles: seen.composeFiles, services: seen.services, sites: seen.sites },
    generated: generated
      .filter(({ path }) => !isExcluded(policy, path))
      .map(({ path, from }) => ({ path: mask(path), from: from.map(mask) })),
    unread: problems.length + judged.unread.length,
    ...(failUnder === undefined ? {} : { wanted: failUnder }),
  };
  await deliver(reports, io, async (format, { look }) => {
    const laidOut = { ...options, ...look };
    if (format !== "html") return PAGES[format](audit, { ...laidOut, language });
    const { auditHtml } = await import("../report/html/audit.ts");
    const { withoutKeys } = await import("../work/secret-mask.ts");
    const subject = { kind: "audit", name: withoutKeys(basename(cwd)), date: io.today } as const;
    const versionOf = (language: Language, result: ScanResult): AuditVersion => {
      const { audit, problems } = auditIn(language, result);
      return { ...laidOut, language, audit, result: { ...result, problems } };
    };
    const { translated } = result;
    const others = translated === undefined ? [] : [versionOf(otherLanguage(language), translated)];
    return auditHtml([versionOf(language, result), ...others], subject);
  });
  const { unread } = judged;
  writeTo(io.stderr, problemLines([...problems, ...unread]));
  if (failUnder !== undefined && auditCounts(audit).pass < failUnder) return 1;
  return problems.length + unread.length > 0 ? 2 : 0;
}

/** What a file says of itself stands in its first bytes. */
const MAX_HEAD = 4096;

/** As one language tells it. */
interface Told {
  readonly audit: Audit;
  readonly problems: readonly ReportedProblem[];
  /** Compose files of which something is not known, each once. */
  readonly unread: readonly ReportedProblem[];
}

const PAGES = { text: auditText, json: auditJson, markdown: auditMarkdown } as const;

function generatedIn(head: Snapshot, paths: readonly string[]): readonly GeneratedFile[] {
  return paths.filter(isComposeName).flatMap((path) => {
    const from = generatedFrom(path, Buffer.from(head.read(path) ?? []).toString("utf8", 0, MAX_HEAD));
    return from === undefined ? [] : [{ path, from }];
  });
}

/** What other people wrote and tools keep: nobody deploys from there. */
const OTHERS = /(?:^|\/)(?:node_modules|\.venv|venv|__pycache__)\//;
const EXCLUDED = ["**/node_modules/**", "**/.venv/**", "**/venv/**", "**/__pycache__/**"];

/** A folder that a service mounts and that its container made its own holds data, and no part of the stack. */
function isOfContainer({ path, code }: ReportedProblem, { mounted }: Observed): boolean {
  if (path === undefined || (code !== "unreadable-folder" && code !== "unreadable-file")) return false;
  return mounted.some((folder) => path === folder || path.startsWith(`${folder}/`));
}

/** No gate of the policy makes a stack better than it is; what it says of projects, of paths and of accepted risks counts. */
function asItIs({ exclude, allow, baseline: _, compose, customRules, elsewhere }: Policy): Policy {
  return {
    gates: {},
    exclude: [...exclude, ...EXCLUDED],
    allow,
    ...(compose === undefined ? {} : { compose }),
    ...(customRules === undefined ? {} : { customRules }),
    ...(elsewhere === undefined ? {} : { elsewhere }),
  };
}

/** A project that compose refuses was read only in part. */
function asProblem({ ruleId, blocking, path, title }: Finding): readonly ReportedProblem[] {
  return ruleId === "compose-invalid" && blocking ? [{ path, code: ruleId, reason: title }] : [];
}

function unreadFiles(findings: readonly Finding[], language: Language): readonly ReportedProblem[] {
  const reason = auditSentences["unread-compose"][language];
  const paths = new Set(findings.flatMap(asProblem).flatMap(({ path }) => path ?? []));
  return [...paths].map((path) => ({ path, code: "compose-invalid", reason }));
}

function familiesIn(paths: readonly string[], { composeFiles, sites }: Observed): ReadonlySet<Rule["family"]> {
  const kinds = new Set(paths.map(serverConfigKind));
  const families = new Set<Rule["family"]>(["secret"]);
  if (composeFiles > 0) families.add("compose");
  if (sites > 0) families.add("nginx");
  if (kinds.has("caddy") || kinds.has("squid")) families.add("proxy");
  if (kinds.has("redis") || kinds.has("pg-hba") || kinds.has("dify-sandbox")) families.add("datastore-config");
  if (paths.some(isEnvFileName)) families.add("env-file");
  return families;
}
