// What the command line or an input adds to the policy of the file.
import { allFamilies } from "../detect/families.ts";
import { secretRules } from "../detect/secrets/detect-secrets.ts";
import { StackgateError } from "../model/problem.ts";
import type { Severity } from "../model/rule.ts";
import { parseBaseline } from "../policy/baseline.ts";
import { leavesNothing } from "../policy/config.ts";
import { isSimple } from "../policy/globs.ts";
import { nearest } from "../policy/nearest.ts";
import type { Policy } from "../policy/policy.ts";
import { type NamedRule, selects } from "../policy/select.ts";

/** Flags and inputs of the same names as the keys of the policy file. */
export interface PolicyFlags {
  readonly failOn?: "never" | Severity;
  /** `rule`: stands in for the file's. */
  readonly only?: readonly string[];
  /** `exclude-rule`, `exclude`: beside the file's. */
  readonly without?: readonly string[];
  readonly exclude?: readonly string[];
  readonly maxFindings?: number;
  readonly exitZero?: boolean;
}

/** How whoever gave them wrote them: `--rule` on the command line, the input `rule` of the action. */
export type FlagStyle = "option" | "input";

/** `policy` with the flags over it. Throws StackgateError `flag-rule` for a selector that names no rule, `flag-no-rules` where none is left,
 * `flag-glob` for a glob that could take long. */
export async function withFlags(policy: Policy, flags: PolicyFlags, style: FlagStyle): Promise<Policy> {
  const nameOf = (flag: string): string => (style === "option" ? `--${flag}` : flag);
  const { failOn, only, without, exclude, maxFindings, exitZero } = flags;
  const glob = exclude?.find((one) => !isSimple(one));
  if (glob !== undefined) throw new StackgateError("flag-glob", { flag: nameOf("exclude"), found: glob.slice(0, 80) });
  const all: Policy = {
    ...policy,
    ...(failOn === undefined ? {} : { failOn }),
    ...(only === undefined ? {} : { only }),
    ...(without === undefined ? {} : { without: [...(policy.without ?? []), ...without] }),
    exclude: [...policy.exclude, ...(exclude ?? [])],
    ...(maxFindings === undefined ? {} : { maxFindings }),
    ...(exitZero === undefined ? {} : { exitZero }),
  };
  if (only === undefined && without === undefined) return all;
  const rules = await knownRules(policy);
  for (const [name, selectors] of [
    ["rule", only],
    ["exclude-rule", without],
  ] as const)
    for (const selector of selectors ?? []) checkSelector(nameOf(name), selector, rules);
  if (policy.elsewhere === undefined && leavesNothing(all, rules))
    throw new StackgateError("flag-no-rules", { only: nameOf("rule"), without: nameOf("exclude-rule") });
  return all;
}

/** `policy` with what the file records. Throws StackgateError `baseline-…`. */
export function withBaseline(
  policy: Policy,
  file: { readonly path: string; readonly bytes: Uint8Array } | undefined,
): Policy {
  if (file === undefined) return policy;
  return { ...policy, baseline: parseBaseline(new TextDecoder().decode(file.bytes), file.path) };
}

async function knownRules({ customRules = [] }: Policy): Promise<readonly NamedRule[]> {
  const families = await allFamilies();
  const custom = customRules.map(({ id }): NamedRule => ({ id, family: "secret" }));
  return [...secretRules(), ...families.flatMap(({ rules }) => rules), ...custom];
}

function checkSelector(flag: string, selector: string, rules: readonly NamedRule[]): void {
  if (rules.some((rule) => selects(selector, rule))) return;
  const suggestion = nearest(selector, [...new Set(rules.flatMap(({ id, family }) => [id, family]))]);
  const values = { flag, found: selector };
  throw suggestion === undefined
    ? new StackgateError("flag-rule", values)
    : new StackgateError("flag-rule-suggest", { ...values, suggestion });
}
