import type { UnreadCode } from "../model/problem.ts";
import type { Gate, Severity } from "../model/rule.ts";

/** What blocks, what is left out, what is accepted. */
export interface Policy {
  /** `never`, or the severity from which a warning blocks too. Absent: the rules' own gates decide. */
  readonly failOn?: "never" | Severity;
  /** Gates by rule id that stand in for a rule's own. */
  readonly gates: Readonly<Record<string, Gate>>;
  /** Globs of paths that are not judged. */
  readonly exclude: readonly string[];
  readonly allow: readonly AllowEntry[];
  readonly compose?: ComposeSettings;
}

/** What the repository does not say of its compose projects. */
export interface ComposeSettings {
  /** Hosts that images may come from beside those that everyone knows; `*.example.com` is all below it. Given: no others may. */
  readonly trustedRegistries?: readonly string[];
  /** Something before the projects speaks TLS with browsers. */
  readonly tlsTerminatedUpstream?: boolean;
}

/** A written exception: what it accepts, and why. */
export interface AllowEntry {
  readonly fingerprint?: string;
  /** A rule id, or the beginning of several and a `*` (`compose-*`). */
  readonly rule?: string;
  readonly path?: string;
  /** Accepts what could not be looked into instead of findings: one of {@link UNREAD_CODES}. */
  readonly problem?: UnreadCode;
  readonly reason: string;
  /** The last day it holds, YYYY-MM-DD. */
  readonly until?: string;
  readonly owner?: string;
}

/** No policy file: the rules' own gates. */
export const DEFAULT_POLICY: Policy = { gates: {}, exclude: [], allow: [] };
