import { StackgateError } from "../model/problem.ts";
import { commitSource } from "../source/commit.ts";
import { fileAt } from "../source/file-at.ts";
import { historySource } from "../source/history.ts";
import { hostedCommitSource, hostedRangeSource } from "../source/hosted.ts";
import { hostedFileAt } from "../source/hosted-file.ts";
import { rangeSource } from "../source/range.ts";
import type { Source } from "../source/source.ts";
import type { PolicyFiles } from "../work/policy-file.ts";
import type { Inputs } from "./inputs.ts";
import { type OpenedPolicy, openPolicy } from "./policy.ts";
import type { ResolvedRange } from "./range.ts";

/** What is judged, and by which policy. */
export interface OpenedRange extends OpenedPolicy {
  readonly source: Source;
}

/**
 * Opens the range with the policy of its base, so that no change judges itself; with its own where the whole tree is judged or the
 * change was approved.
 * Throws StackgateError `action-config` where the input names a file that is not there, `config-…` for a policy that cannot be used.
 */
export async function openRange(
  range: ResolvedRange,
  env: Readonly<Record<string, string | undefined>>,
  inputs: Inputs,
  elsewhere: Pick<PolicyFiles, "readElsewhere"> = {},
  isApproved = false,
): Promise<OpenedRange> {
  const revision = isApproved ? range.head : (baseOf(range) ?? range.head);
  const read = (path: string): Promise<Uint8Array | undefined> =>
    range.kind === "local" ? fileAt({ cwd: range.cwd, env }, revision, path) : hostedFileAt(range.host, revision, path);
  const opened = await openPolicy({ ...elsewhere, read }, revision, inputs);
  return { source: inputs.mode === "history" ? historyOf(range, env) : sourceOf(range, env), ...opened };
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

/** Of the checkout: the API is not asked for all that ever was. */
function historyOf(range: ResolvedRange, env: Readonly<Record<string, string | undefined>>): Source {
  if (range.kind !== "local") throw new StackgateError("action-history-shallow");
  return historySource({ cwd: range.cwd, env });
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
