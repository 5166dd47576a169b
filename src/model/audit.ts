import type { ChecklistItem } from "./checklist.ts";

export const AUDIT_VERDICTS = ["pass", "partial", "fail", "not-decidable"] as const;
export type AuditVerdict = (typeof AUDIT_VERDICTS)[number];

/** A line that speaks for or against. */
export interface AuditEvidence {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** What an audit says of one row, layer or incident. The field order is that of the JSON report. */
export interface AuditEntry {
  readonly id: ChecklistItem;
  readonly title: string;
  /** Of an incident `pass` means that it would not have happened. */
  readonly verdict: AuditVerdict;
  /** Ids of the rules that looked, sorted. Of those about keys, which all look everywhere, the ones that found something. */
  readonly rules: readonly string[];
  /** What speaks against it first, the worst at the head. */
  readonly evidence: readonly AuditEvidence[];
  /** What to do first; empty where nothing is left to do. */
  readonly next: string;
}

export interface Audit {
  readonly rows: readonly AuditEntry[];
  readonly layers: readonly AuditEntry[];
  readonly incidents: readonly AuditEntry[];
}
