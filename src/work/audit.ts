// Findings and what was seen beside them -> a verdict on each row, layer and incident.
import type { Observation, Stance } from "../detect/checklist/observation.ts";
import { type ObservationId, observationSteps, observationTexts } from "../detect/checklist/sentences.ts";
import { auditElsewhere, auditNext, auditSentences, auditTitles, stepWithoutFiles } from "../messages/audit.ts";
import type { Audit, AuditEntry, AuditVerdict } from "../model/audit.ts";
import { type ChecklistItem, INCIDENTS, LAYERS, ROWS } from "../model/checklist.ts";
import type { Finding, ReportedProblem } from "../model/finding.ts";
import { checklistOf, compareSeverity, type Rule, type Severity } from "../model/rule.ts";
import { fillText, type Language, type Text } from "../model/text.ts";
import { isEnvFileName, isPreloaded } from "../parse/path-class.ts";

/** All that an audit is made from. */
export interface Audited {
  readonly findings: readonly Finding[];
  readonly problems: readonly ReportedProblem[];
  readonly observations: readonly Observation[];
  readonly rules: ReadonlyMap<string, Rule>;
  /** What a rule about keys says to do, whatever the stage that a text is at. */
  readonly stepsOf: (ruleId: string) => string | undefined;
  /** Families that had a file to look at. */
  readonly families: ReadonlySet<Rule["family"]>;
  /** What git tracks; absent: the folder is in no repository. */
  readonly tracked?: ReadonlySet<string>;
  readonly language: Language;
  /** Takes secrets out of a sentence or a path. */
  readonly mask: (text: string) => string;
}

/** Against it, worst first; then what decides nothing alone; then for it. */
type Grade = "blocks" | "lacks" | "lesser" | "unread" | "hint" | "part" | "holds";
const RANK: Readonly<Record<Grade, number>> = { blocks: 0, lacks: 1, lesser: 1, unread: 2, hint: 3, part: 4, holds: 5 };

interface Told {
  readonly grade: Grade;
  readonly severity: Severity;
  readonly path: string;
  readonly line: number;
  readonly message: string;
  readonly fix?: string;
  readonly ruleId?: string;
  readonly seenAs?: ObservationId;
}

/** What others see to where no file says so: by itself it proves nothing. */
const HINTS: ReadonlySet<string> = new Set(["compose-no-sso", "nginx-server-tokens"]);
/** Seen by itself, since without any CI nothing can be said. */
const SEEN_APART = "compose-no-image-scan";
/** The entry of a stack is meant to be open, and then told with the summary gate alone. */
const ENTRIES: ReadonlySet<string> = new Set(["compose-port-public", "compose-privileged-port"]);

export function auditOf(audited: Audited): Audit {
  const told = toldByItem(audited);
  const entries = (items: readonly ChecklistItem[]): readonly AuditEntry[] =>
    items.map((item) => entryOf(item, told.get(item) ?? [], audited));
  return { rows: entries(ROWS), layers: entries(LAYERS), incidents: entries(INCIDENTS) };
}

function toldByItem(audited: Audited): ReadonlyMap<ChecklistItem, readonly Told[]> {
  const told = new Map<ChecklistItem, Told[]>();
  const add = (item: ChecklistItem, one: Told): void => {
    const known = told.get(item);
    if (known === undefined) told.set(item, [one]);
    else known.push(one);
  };
  for (const finding of audited.findings) {
    const one = ofFinding(finding, audited);
    for (const item of itemsOf(finding, audited)) add(item, one);
  }
  for (const seen of audited.observations)
    for (const [item, stance] of Object.entries(seen.on) as [ChecklistItem, Stance][])
      add(item, ofObservation(seen, stance, audited));
  for (const problem of audited.problems) for (const item of concerned(problem)) add(item, ofProblem(problem, audited));
  return told;
}

/** What stands in an env file that git does not have is where it belongs; that the value is weak or known remains true. */
function itemsOf(finding: Finding, { findings, rules, tracked }: Audited): readonly ChecklistItem[] {
  if (finding.ruleId === SEEN_APART) return [];
  const rule = rules.get(finding.ruleId);
  const items = rule === undefined ? [] : checklistOf(rule);
  const path = coveredPath(finding, findings) ?? finding.path;
  const isKept = isEnvFileName(path) && tracked?.has(path) !== true;
  if (isKept && items.includes("keys-in-git") && !items.includes("application")) return [];
  if (isGuessed(finding)) return items.filter((item) => item !== "keys-in-git" && item !== "external-api-keys");
  const isOutside = isKept || (tracked !== undefined && !tracked.has(path));
  return isOutside ? items.filter((item) => item !== "keys-in-git") : items;
}

/** A word that anyone guesses, in a health check: no key that a leak of the file gives away. */
function isGuessed({ ruleId, severity }: Finding): boolean {
  return ruleId === "compose-secret-in-command" && severity === "medium";
}

/** The env file that a compose file brings in is where it lies itself. */
function coveredPath({ ruleId, coveredBy }: Finding, findings: readonly Finding[]): string | undefined {
  if (ruleId !== "compose-env-file-tracked" || coveredBy === undefined) return undefined;
  return findings.find(({ fingerprint }) => fingerprint === coveredBy)?.path;
}

function ofFinding(finding: Finding, { stepsOf }: Audited): Told {
  const { ruleId, family, severity, path, startLine, title } = finding;
  const fix = (family === "secret" ? stepsOf(ruleId) : undefined) ?? finding.fix;
  return { grade: gradeOf(finding), severity, path, line: startLine, message: title, fix, ruleId };
}

function gradeOf({ ruleId, gate, blocking, accepted }: Finding): Grade {
  if (accepted !== undefined || HINTS.has(ruleId) || (ENTRIES.has(ruleId) && gate === "summary")) return "hint";
  return blocking ? "blocks" : "lesser";
}

function ofObservation({ message, values, path, line }: Observation, stance: Stance, audited: Audited): Told {
  const { language, mask } = audited;
  const said = mask(fillText(observationTexts[message], values, language));
  const step = observationSteps[message];
  const fix =
    (stance === "lacks" || stance === "hint") && step !== undefined
      ? { fix: mask(fillText(step, values, language)) }
      : {};
  return {
    grade: stance,
    severity: stance === "lacks" ? "medium" : "info",
    path: mask(path),
    line,
    message: said,
    seenAs: message,
    ...fix,
  };
}

function ofProblem({ path = "", reason }: ReportedProblem, { language }: Audited): Told {
  const message = fillText(auditSentences.unread, { reason }, language);
  return { grade: "unread", severity: "high", path, line: 1, message };
}

const EVERYTHING: readonly ChecklistItem[] = [...ROWS, ...LAYERS, ...INCIDENTS];
const OF_TEXT: readonly ChecklistItem[] = ["key-management", "external-api-keys", "keys-in-git"];

/** A file that belongs to a stack may concern all of it; of any other it is the keys that may be in there. */
function concerned({ path, code }: ReportedProblem): readonly ChecklistItem[] {
  return path === undefined || code.startsWith("config-") || code === "unreadable-folder" || isPreloaded(path)
    ? EVERYTHING
    : OF_TEXT;
}

function entryOf(item: ChecklistItem, all: readonly Told[], audited: Audited): AuditEntry {
  const told = eachOnce([...all].sort(orderOn(item)));
  const verdict = verdictOf(item, told);
  const { language } = audited;
  return {
    id: item,
    title: auditTitles[item][language],
    verdict,
    rules: rulesOf(item, audited),
    evidence: told.map(({ path, line, message }) => ({ path, line, message })),
    next: verdict === "pass" ? "" : (firstFix(told) ?? stepFor(item, told)[language]),
  };
}

/** What a row is about comes before what adds to it, where both are as bad; an open entry before how another speaks TLS. */
function orderOn(item: ChecklistItem): (a: Told, b: Told) => number {
  const leads = ({ ruleId, seenAs, grade }: Told): number =>
    item === "https" && grade !== "hint" && PLAIN.has(ruleId ?? seenAs ?? "") ? 0 : 1;
  const own = ({ ruleId = "" }: Told): number => (OWN.has(ruleId) ? 0 : 1);
  return (a, b) =>
    leads(a) - leads(b) || RANK[a.grade] - RANK[b.grade] || compareSeverity(a.severity, b.severity) || own(a) - own(b);
}

const PLAIN: ReadonlySet<string> = new Set(["compose-no-tls", "nginx-plain-http", "plain-beside", "plain-entry"]);

const OWN: ReadonlySet<string> = new Set([
  "compose-user-missing",
  "compose-no-memory-limit",
  "compose-no-log-shipping",
  "compose-no-backup",
]);

/** What must be seen for a pass, one of each list: a row that asks for several things does not pass on one of them. */
const NEEDED: Partial<Readonly<Record<ChecklistItem, readonly (readonly ObservationId[])[]>>> = {
  image: [["digest"]],
  "key-management": [["secret-files", "env-encrypted"]],
  https: [["tls", "tls-server", "caddy-tls"]],
  database: [["backup"], ["store-user"]],
  "access-control": [["allow-list", "proxy-login", "sso", "loopback"]],
  "log-audit": [["log-shipping", "log-driver"]],
  "upgrade-strategy": [["updates"], ["version", "digest"]],
  container: [["user", "dockerfile-user", "image-user"], ["memory-limit"]],
  application: [["sso"]],
  data: [["backup"]],
  logs: [["log-shipping", "log-driver"]],
};

/** Nothing passes but on evidence, and nothing fails for what files cannot show. */
function verdictOf(item: ChecklistItem, told: readonly Told[]): AuditVerdict {
  const grades = new Set(told.map(({ grade }) => grade));
  if (grades.has("blocks")) return "fail";
  const isGood = grades.has("holds") || grades.has("part");
  if (grades.has("lesser") || grades.has("lacks")) return isGood ? "partial" : "fail";
  if (!isGood || grades.has("unread")) return "not-decidable";
  const seen = new Set(told.flatMap(({ seenAs }) => seenAs ?? []));
  const isWhole = (NEEDED[item] ?? []).every((some) => some.some((one) => seen.has(one)));
  return grades.has("part") || grades.has("hint") || !isWhole ? "partial" : "pass";
}

/** Where what is worst has no remedy of its own, the row's is the better one. */
function firstFix(told: readonly Told[]): string | undefined {
  const [worst] = told;
  if (worst?.grade === "hint" && worst.seenAs === undefined) return undefined;
  return worst?.fix;
}

function stepFor(item: ChecklistItem, told: readonly Told[]): Text {
  return told.length === 0 && !stepWithoutFiles.has(item) ? auditElsewhere : auditNext[item];
}

function eachOnce(told: readonly Told[]): readonly Told[] {
  const seen = new Map<string, Told>();
  for (const one of told) {
    const key = `${one.path}\0${one.line}\0${one.message}`;
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}

function rulesOf(item: ChecklistItem, { rules, families, findings }: Audited): readonly string[] {
  const found = new Set(findings.map(({ ruleId }) => ruleId));
  return [...rules.values()]
    .filter((rule) => checklistOf(rule).includes(item))
    .filter(({ id, family }) => found.has(id) || (family !== "secret" && families.has(family)))
    .map(({ id }) => id)
    .sort();
}
