import type { CustomRule } from "../model/custom-rule.ts";
import type { UnreadCode } from "../model/problem.ts";
import type { ProjectSettings } from "../model/project-settings.ts";
import type { Gate, Severity } from "../model/rule.ts";
/** A gate, or one by the path of what was found; `undefined`: a broader entry decides. */
export type GateChoice = Gate | ((path: string) => Gate | undefined);
/** What blocks, what is left out, what is accepted. */
export interface Policy {
    /** `never`, or the severity from which a warning blocks too. Absent: the rules' own gates decide. */
    readonly failOn?: "never" | Severity;
    /** Gates that stand in for a rule's own, by its id, by the beginning of ids and a `*`, or by family; the narrowest counts. */
    readonly gates: Readonly<Record<string, GateChoice>>;
    /** The only rules that run, named like the keys of `gates`. Absent: all. */
    readonly only?: readonly string[];
    /** Rules that do not run, named likewise. */
    readonly without?: readonly string[];
    /** Globs of paths that are not judged. */
    readonly exclude: readonly string[];
    readonly allow: readonly AllowEntry[];
    /** Fingerprints that were recorded earlier, with rule and path. */
    readonly baseline?: Baseline;
    readonly customRules?: readonly CustomRule[];
    /** Cuts what is printed, never the verdict. */
    readonly maxFindings?: number;
    /** What blocks ends with exit code 0 all the same. */
    readonly exitZero?: boolean;
    /** Changes of the gate itself block: nobody with a say in it has read them yet. Absent: they warn. */
    readonly guards?: "block";
    readonly compose?: ComposeSettings;
    /** Policies of other repositories that this one extends and that could not be read here (`org/repo/path@COMMIT`). */
    readonly elsewhere?: readonly string[];
}
/** A written exception: what it accepts, and why. */
export interface AllowEntry {
    readonly fingerprint?: string;
    /** A rule id, the beginning of several and a `*` (`compose-*`), or a family. */
    readonly rule?: string;
    readonly path?: string;
    /** Accepts what could not be looked into instead of findings: one of {@link UNREAD_CODES}. */
    readonly problem?: UnreadCode;
    readonly reason: string;
    /** The last day it holds, YYYY-MM-DD. */
    readonly until?: string;
    readonly owner?: string;
    /** Where it is written: `file:line:column`. */
    readonly place?: string;
}
/** What is known already: fingerprints by path. */
export interface Baseline {
    /** Where it is written. */
    readonly path: string;
    readonly entries: readonly BaselineEntry[];
}
export interface BaselineEntry {
    readonly rule: string;
    readonly path: string;
    readonly fingerprint: string;
}
/** What the policy says of compose projects. */
export interface ComposeSettings extends ProjectSettings {
    /** Hosts that images may come from beside those that everyone knows; `*.example.com` is all below it. Given: no others may. */
    readonly trustedRegistries?: readonly string[];
    /** Something before the projects speaks TLS with browsers. */
    readonly tlsTerminatedUpstream?: boolean;
}
/** No policy file: the rules' own gates. */
export declare const DEFAULT_POLICY: Policy;
