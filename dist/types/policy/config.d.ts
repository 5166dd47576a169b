import type { Gate, Severity } from "../model/rule.ts";
import { type ConfigNodes } from "./config-nodes.ts";
import type { AllowEntry, Policy } from "./policy.ts";
import { type NamedRule } from "./select.ts";
/** What the schema lets through. */
interface PolicyFile {
    readonly extends?: readonly string[];
    readonly "fail-on"?: "never" | Severity;
    readonly rule?: readonly string[];
    readonly "exclude-rule"?: readonly string[];
    readonly exclude?: readonly string[];
    readonly "max-findings"?: number;
    readonly "exit-zero"?: boolean;
    readonly gates?: Readonly<Record<string, Gate | Readonly<Record<string, Gate>>>>;
    readonly allow?: readonly AllowEntry[];
    readonly "custom-rules"?: readonly CustomRuleFile[];
    readonly compose?: {
        readonly projects?: readonly {
            readonly files: readonly string[];
            readonly "env-files"?: readonly string[];
        }[];
        readonly env?: Readonly<Record<string, string>>;
        readonly "trusted-registries"?: readonly string[];
        readonly "tls-terminated-upstream"?: boolean;
    };
}
interface CustomRuleFile {
    readonly id: string;
    readonly pattern: string;
    readonly "secret-group"?: number;
    readonly keywords?: readonly string[];
    readonly path?: readonly string[];
    readonly severity?: Severity;
    readonly gate?: Gate;
    readonly title?: string;
    readonly why?: string;
    readonly fix?: string;
}
/** A policy file of the right shape; what it names is not known yet. */
export interface ReadPolicy {
    readonly file: PolicyFile;
    readonly nodes: ConfigNodes;
}
/** Reads a policy file's text; `path` is for messages. Throws StackgateError `config-…` with place, what was expected and what was found. */
export declare function readPolicy(text: string, path: string): ReadPolicy;
/** What a file may name: the rules that there are, those of what it extends among them. `isComplete` is false where some could not be read. */
export interface KnownRules {
    readonly rules: readonly NamedRule[];
    readonly isComplete: boolean;
}
/** Says why `pattern` is none that can be used, or how many groups it has. */
export type PatternCheck = (pattern: string) => string | number;
/**
 * The policy that the file holds, without what it extends. Throws StackgateError `config-…` with place, what was expected and what was
 * found. `check` is asked for custom rules alone.
 */
export declare function policyFrom({ file, nodes }: ReadPolicy, known: KnownRules, check: PatternCheck): Policy;
/** Whether no rule is left that may tell anything. */
export declare function leavesNothing(policy: Policy, rules: readonly NamedRule[]): boolean;
export {};
