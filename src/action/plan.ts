import { StackgateError } from "../model/problem.ts";
import { POLICY_PATH } from "../parse/path-class.ts";
import { DEFAULT_POLICY, type Policy } from "../policy/policy.ts";
import { commitSource } from "../source/commit.ts";
import { hostedCommitSource, hostedRangeSource } from "../source/hosted.ts";
import { hostedFileAt } from "../source/hosted-file.ts";
import { rangeSource } from "../source/range.ts";
import type { Source } from "../source/source.ts";
import { policyAt, policyOf } from "../work/policy-file.ts";
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
  const revision = baseOf(range) ?? range.head;
  const path = inputs.config ?? POLICY_PATH;
  const own = await ownPolicy(range, env, revision, path);
  if (own === undefined && inputs.config !== undefined)
    throw new StackgateError("action-config", { path, revision: shortRevision(revision) });
  const policy = { ...(own ?? DEFAULT_POLICY), ...(inputs.failOn === undefined ? {} : { failOn: inputs.failOn }) };
  const source = sourceOf(range, env);
  return { source, policy, ...(own === undefined ? {} : { policyPath: path }) };
}

/** The commit that is judged against; `undefined` where the whole tree is judged. */
export function baseOf(range: ResolvedRange): string | undefined {
  switch (range.kind) {
    case "local":
      return range.base;
    case "compared":
      return range.comparison.base;
    case "whole":
      return undefined;
  }
}

async function ownPolicy(
  range: ResolvedRange,
  env: Readonly<Record<string, string | undefined>>,
  revision: string,
  path: string,
): Promise<Policy | undefined> {
  if (range.kind === "local") return policyAt({ cwd: range.cwd, env }, revision, path);
  const bytes = await hostedFileAt(range.host, revision, path);
  return bytes === undefined ? undefined : policyOf(bytes, path);
}

function sourceOf(range: ResolvedRange, env: Readonly<Record<string, string | undefined>>): Source {
  const exposure = "pushed";
  switch (range.kind) {
    case "local": {
      const { cwd, base, head } = range;
      return base === undefined
        ? commitSource({ cwd, env, head, exposure })
        : rangeSource({ cwd, env, base, head, exposure });
    }
    case "compared":
      return hostedRangeSource({ host: range.host, comparison: range.comparison, head: range.head, exposure });
    case "whole":
      return hostedCommitSource(range.host, range.commit, exposure);
  }
}
