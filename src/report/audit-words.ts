// What every format of an audit says to people.
import { type AuditSentenceId, auditSentences, incidentStories } from "../messages/audit.ts";
import type { Audit, AuditEntry, AuditVerdict } from "../model/audit.ts";
import type { GeneratedFile } from "../model/repair.ts";
import { fillText, type Language, type Values } from "../model/text.ts";
import { escapeTerminal } from "./escape.ts";

/** How an audit is told to people. */
export interface AuditOptions {
  readonly language: Language;
  readonly columns: number;
  readonly colour: boolean;
  readonly ascii: boolean;
  /** All evidence instead of the first line. */
  readonly verbose: boolean;
  /** Folders of the projects; empty for the top. */
  readonly folders: readonly string[];
  readonly counts: { readonly composeFiles: number; readonly services: number; readonly sites: number };
  /** Compose files that say that a program writes them. */
  readonly generated: readonly GeneratedFile[];
  /** Files that could not be looked at. */
  readonly unread: number;
  /** Rows that must pass, where that is asked for. */
  readonly wanted?: number;
}

/** How many rows have each verdict. */
export function auditCounts({ rows }: Audit): Readonly<Record<AuditVerdict, number>> {
  const count = (verdict: AuditVerdict): number => rows.filter((row) => row.verdict === verdict).length;
  return {
    pass: count("pass"),
    partial: count("partial"),
    fail: count("fail"),
    "not-decidable": count("not-decidable"),
  };
}

/** The words of the page in one language. */
export function sayIn(language: Language): (id: AuditSentenceId, values?: Values) => string {
  return (id, values = {}) => fillText(auditSentences[id], values, language);
}

/** What was looked at. */
export function headOf({ language, folders, counts }: AuditOptions): string {
  const say = sayIn(language);
  const what =
    counts.composeFiles + counts.sites === 0 ? say("head.nothing") : say("head.what", countsSaid(counts, say));
  const [folder = ""] = folders;
  return folders.length !== 1 || folder === ""
    ? say("head.here", { what })
    : say("head.folder", { folder: escapeTerminal(folder), what });
}

type Say = ReturnType<typeof sayIn>;

function countsSaid({ composeFiles, services, sites }: AuditOptions["counts"], say: Say): Values {
  const counted = (id: "head.files" | "head.services" | "head.sites", count: number): string =>
    say(count === 0 ? `${id}.none` : count === 1 ? `${id}.one` : id, { count });
  return {
    files: counted("head.files", composeFiles),
    services: counted("head.services", services),
    sites: counted("head.sites", sites),
  };
}

/** What to know of the files themselves before one of them is changed. */
export function notesOf({ language, generated }: AuditOptions): readonly string[] {
  return generated.map(({ path, from }) => {
    const values = { path: escapeTerminal(path), from: from.map((name) => escapeTerminal(name)) };
    return sayIn(language)(from.length === 0 ? "generated" : "generated-from", values);
  });
}

/** What happened to others, and whether it would have happened here. */
export function storyOf({ id, verdict }: AuditEntry, language: Language): string {
  const stories: Partial<Record<string, (typeof incidentStories)["logs-lost"]>> = incidentStories;
  return stories[id]?.[verdict][language] ?? "";
}

/** Where many entries have nothing to go by, the first of them tells the step that they share; layers last, since a terminal shows none of theirs. */
export function toldOnce({ rows, layers, incidents }: Audit): Audit {
  const told = new Set<string>();
  const once = (entries: readonly AuditEntry[]): readonly AuditEntry[] =>
    entries.map((entry) => {
      if (entry.evidence.length > 0) return entry;
      const isTold = told.has(entry.next);
      told.add(entry.next);
      return isTold ? { ...entry, next: "" } : entry;
    });
  const [checklist, stories] = [once(rows), once(incidents)];
  return { rows: checklist, layers: once(layers), incidents: stories };
}

/** Keys in reach of everyone come first, then what stands open, then the order of the list. */
const FIRST: readonly string[] = ["key-management", "access-control", "database"];

/** The rows that do not pass, in the order in which to go about them: those that fail, then those that pass in part. */
export function openRows({ rows }: Audit): readonly AuditEntry[] {
  const rank = ({ id }: AuditEntry): number => (FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length);
  return (["fail", "partial"] as const).flatMap((verdict) =>
    rows.filter((row) => row.verdict === verdict).sort((a, b) => rank(a) - rank(b)),
  );
}

/** Lines of evidence of a story. */
export const SHOWN_IN_STORY = 4;
