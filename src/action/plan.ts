import { commitSource } from "../source/commit.ts";
import { fileAt } from "../source/file-at.ts";
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
 * Opens the range with the policy of its base, so that no change judges itself; where the whole tree is judged, with its own.
 * Throws StackgateError `action-config` where the input names a file that is not there, `config-…` for a policy that cannot be used.
 */
export async function openRange(
  range: ResolvedRange,
  env: Readonly<Record<string, string | undefined>>,
  inputs: Inputs,
  elsewhere: Pick<PolicyFiles, "readElsewhere"> = {},
): Promise<OpenedRange> {
  const { cwd, base, head } = range;
  const revision = base ?? head;
  const opened = await openPolicy(
    { ...elsewhere, read: (path) => fileAt({ cwd, env }, revision, path) },
    revision,
    inputs,
  );
  const source =
    base === undefined
      ? commitSource({ cwd, env, head, exposure: "pushed" })
      : rangeSource({ cwd, env, base, head, exposure: "pushed" });
  return { source, ...opened };
}
