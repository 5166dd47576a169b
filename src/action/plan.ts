import { StackgateError } from "../model/problem.ts";
import { POLICY_PATH } from "../parse/path-class.ts";
import { DEFAULT_POLICY, type Policy } from "../policy/policy.ts";
import { commitSource } from "../source/commit.ts";
import { rangeSource } from "../source/range.ts";
import type { Source } from "../source/source.ts";
import { policyAt } from "../work/policy-file.ts";
import type { Inputs } from "./inputs.ts";
import { type ResolvedRange, shortRevision } from "./range.ts";

/** What is judged, and by which policy. */
export interface OpenedRange {
  readonly source: Source;
  readonly policy: Policy;
  /** Absent: there is no policy file, the rules' own gates count. */
  readonly policyPath?: string;
}

/**
 * Opens the range with the policy of its base, so that no change judges itself; where the whole tree is judged, with its own.
 * Throws StackgateError `action-config` where the input names a file that is not there, `config-…` for a policy that cannot be used.
 */
export async function openRange(
  range: ResolvedRange,
  env: Readonly<Record<string, string | undefined>>,
  inputs: Inputs,
): Promise<OpenedRange> {
  const { cwd, base, head } = range;
  const revision = base ?? head;
  const path = inputs.config ?? POLICY_PATH;
  const own = await policyAt({ cwd, env }, revision, path);
  if (own === undefined && inputs.config !== undefined)
    throw new StackgateError("action-config", { path, revision: shortRevision(revision) });
  const policy = { ...(own ?? DEFAULT_POLICY), ...(inputs.failOn === undefined ? {} : { failOn: inputs.failOn }) };
  const source =
    base === undefined
      ? commitSource({ cwd, env, head, exposure: "pushed" })
      : rangeSource({ cwd, env, base, head, exposure: "pushed" });
  return { source, policy, ...(own === undefined ? {} : { policyPath: path }) };
}
