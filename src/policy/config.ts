// The policy file. Whatever is not understood is an error with its place: a typo must not turn the gate off.
import type { CustomRule } from "../model/custom-rule.ts";
import { StackgateError } from "../model/problem.ts";
import type { Gate, Severity } from "../model/rule.ts";
import { configError, ruleError, shown, together } from "./config-fault.ts";
import { type ConfigNodes, readConfig } from "./config-nodes.ts";
import { isDay } from "./day.ts";
import { fitAll, fits, isSimple } from "./globs.ts";
import type { AllowEntry, GateChoice, Policy } from "./policy.ts";
import { isSelected, type NamedRule, narrowestFirst, selects } from "./select.ts";
import { validatePolicy } from "./validate.gen.ts";

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
    readonly projects?: readonly { readonly files: readonly string[]; readonly "env-files"?: readonly string[] }[];
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
export function readPolicy(text: string, path: string): ReadPolicy {
  const nodes = readConfig(text, path);
  if (nodes.value === null) return { file: {}, nodes };
  const faults = validatePolicy(nodes.value);
  if (faults.length > 0) throw configError(faults, nodes);
  return { file: nodes.value as PolicyFile, nodes };
}

const MAX_WRONG = 20;

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
export function policyFrom({ file, nodes }: ReadPolicy, known: KnownRules, check: PatternCheck): Policy {
  const customRules = (file["custom-rules"] ?? []).map((rule, i) => {
    const steps = ["custom-rules", String(i)];
    const others = [...known.rules, ...(file["custom-rules"] ?? []).slice(0, i)];
    if (others.some(({ id }) => id === rule.id))
      throw new StackgateError("config-rule-twice", { place: nodes.placeOf([...steps, "id"]), found: rule.id });
    return customRuleOf(rule, steps, nodes, check);
  });
  const wrong: StackgateError[] = [];
  // What is near to a misspelt name takes a while to find.
  const isEnough = (): boolean => wrong.length >= MAX_WRONG;
  const all = [...known.rules, ...customRules.map(({ id }): NamedRule => ({ id, family: "secret" }))];
  const checkSelector = (selector: string, steps: readonly string[], ofKey = false): void => {
    if (isEnough() || !known.isComplete || all.some((rule) => selects(selector, rule))) return;
    const words = [...new Set(all.flatMap(({ id, family }) => [id, family]))];
    wrong.push(ruleError(nodes.placeOf(steps, ofKey), words, selector));
  };
  for (const key of ["rule", "exclude-rule"] as const)
    for (const [i, selector] of (file[key] ?? []).entries()) checkSelector(selector, [key, String(i)]);
  for (const selector of Object.keys(file.gates ?? {})) checkSelector(selector, ["gates", selector], true);
  for (const { glob, way } of globsOf(file))
    if (!isSimple(glob) && !isEnough())
      wrong.push(new StackgateError("config-glob", { place: nodes.placeOf(way), found: shown(glob) }));
  if (file.exclude !== undefined && fitAll(file.exclude))
    wrong.push(
      new StackgateError("config-excludes-all", {
        place: nodes.placeOf(["exclude", "0"]),
        found: file.exclude,
      }),
    );
  const allow = (file.allow ?? []).map((entry, i) => {
    const steps = ["allow", String(i)];
    if (entry.rule !== undefined) checkSelector(entry.rule, [...steps, "rule"]);
    const fault = allowFault(entry, steps, nodes);
    if (fault !== undefined && !isEnough()) wrong.push(fault);
    return { ...entry, place: nodes.placeOf(steps) };
  });
  if (wrong.length > 0) throw together(wrong);
  const policy: Policy = {
    ...(file["fail-on"] === undefined ? {} : { failOn: file["fail-on"] }),
    gates: gatesOf(file.gates ?? {}),
    ...(file.rule === undefined ? {} : { only: file.rule }),
    ...(file["exclude-rule"] === undefined ? {} : { without: file["exclude-rule"] }),
    exclude: file.exclude ?? [],
    allow,
    ...(customRules.length === 0 ? {} : { customRules }),
    ...(file["max-findings"] === undefined ? {} : { maxFindings: file["max-findings"] }),
    ...(file["exit-zero"] === undefined ? {} : { exitZero: file["exit-zero"] }),
    ...(file.compose === undefined ? {} : { compose: composeOf(file.compose) }),
  };
  if (leavesNothing(policy, all) && known.isComplete) {
    const key = (["rule", "exclude-rule", "gates"] as const).find((one) => file[one] !== undefined);
    throw new StackgateError("config-no-rules", { place: nodes.placeOf(key === undefined ? [] : [key], true) });
  }
  return policy;
}

/** Every glob of the file, and the way to it. */
function globsOf(file: PolicyFile): readonly { readonly glob: string; readonly way: readonly string[] }[] {
  const listed = (globs: readonly string[] | undefined, ...way: readonly string[]) =>
    (globs ?? []).map((glob, i) => ({ glob, way: [...way, String(i)] }));
  return [
    ...listed(file.exclude, "exclude"),
    ...(file.allow ?? []).flatMap(({ path }, i) =>
      path === undefined ? [] : [{ glob: path, way: ["allow", String(i), "path"] }],
    ),
    ...(file["custom-rules"] ?? []).flatMap(({ path }, i) => listed(path, "custom-rules", String(i), "path")),
    ...Object.entries(file.gates ?? {}).flatMap(([selector, choice]) =>
      typeof choice === "string" ? [] : Object.keys(choice).map((glob) => ({ glob, way: ["gates", selector, glob] })),
    ),
  ];
}

/** Whether no rule is left that may tell anything. */
export function leavesNothing(policy: Policy, rules: readonly NamedRule[]): boolean {
  if (rules.length === 0 && (policy.customRules ?? []).length === 0) return false;
  const isOff = (rule: NamedRule): boolean => {
    const [narrowest = ""] = narrowestFirst(Object.keys(policy.gates), rule);
    return policy.gates[narrowest] === "off";
  };
  return rules.every((rule) => !isSelected(policy, rule) || isOff(rule));
}

function gatesOf(file: NonNullable<PolicyFile["gates"]>): Readonly<Record<string, GateChoice>> {
  const gates: Record<string, GateChoice> = Object.create(null) as Record<string, GateChoice>;
  for (const [selector, choice] of Object.entries(file)) {
    if (typeof choice === "string") gates[selector] = choice;
    else {
      const byGlob = Object.entries(choice);
      gates[selector] = (path) => byGlob.find(([glob]) => fits(glob, path))?.[1];
    }
  }
  return gates;
}

function allowFault(entry: AllowEntry, steps: readonly string[], nodes: ConfigNodes): StackgateError | undefined {
  const { until, fingerprint, rule, path, problem } = entry;
  if (until !== undefined && !isDay(until))
    return new StackgateError("config-shape", {
      place: nodes.placeOf([...steps, "until"]),
      key: "until",
      expected: "YYYY-MM-DD",
      found: shown(until),
    });
  if (problem !== undefined && (path === undefined || fingerprint !== undefined || rule !== undefined))
    return new StackgateError("config-allow-problem", { place: nodes.placeOf(steps) });
  const isOfAll = (rule === undefined || rule === "*") && (path === undefined || fitAll([path]));
  if (fingerprint === undefined && isOfAll)
    return new StackgateError("config-allow-all", { place: nodes.placeOf(steps) });
  return undefined;
}

function customRuleOf(
  file: CustomRuleFile,
  steps: readonly string[],
  nodes: ConfigNodes,
  check: PatternCheck,
): CustomRule {
  const groups = check(file.pattern);
  const place = nodes.placeOf([...steps, "pattern"]);
  if (typeof groups === "string") throw new StackgateError("config-pattern", { place, rule: file.id, detail: groups });
  const secretGroup = file["secret-group"] ?? 0;
  if (secretGroup > groups)
    throw new StackgateError("config-group", {
      place: nodes.placeOf([...steps, "secret-group"]),
      rule: file.id,
      expected: groups,
      found: secretGroup,
    });
  const { path, title, why, fix } = file;
  return {
    id: file.id,
    pattern: file.pattern,
    secretGroup,
    keywords: (file.keywords ?? []).map((keyword) => keyword.toLowerCase()),
    looksAt: (at) => path === undefined || path.some((glob) => fits(glob, at)),
    severity: file.severity ?? "high",
    gate: file.gate ?? "block",
    ...(title === undefined ? {} : { title }),
    ...(why === undefined ? {} : { why }),
    ...(fix === undefined ? {} : { fix }),
  };
}

function composeOf(file: NonNullable<PolicyFile["compose"]>): NonNullable<Policy["compose"]> {
  const { projects, env, "trusted-registries": trusted, "tls-terminated-upstream": upstream } = file;
  const named = projects?.map(({ files, "env-files": envFiles }) => ({
    files,
    ...(envFiles === undefined ? {} : { envFiles }),
  }));
  return {
    ...(named === undefined ? {} : { projects: named }),
    ...(env === undefined ? {} : { env: { ...env } }),
    ...(trusted === undefined ? {} : { trustedRegistries: trusted }),
    ...(upstream === undefined ? {} : { tlsTerminatedUpstream: upstream }),
  };
}
