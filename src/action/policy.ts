// Which policy counts on GitHub: that of the base, so that no change judges itself, with the step's inputs over it.
import { StackgateError } from "../model/problem.ts";
import { BASELINE_PATH, POLICY_PATH } from "../parse/path-class.ts";
import { DEFAULT_POLICY, type Policy } from "../policy/policy.ts";
import { type PolicyFiles, policyOf } from "../work/policy-file.ts";
import { withBaseline, withFlags } from "../work/policy-flags.ts";
import type { Inputs } from "./inputs.ts";
import { shortRevision } from "./range.ts";

/** The policy, and the file it is from. */
export interface OpenedPolicy {
  readonly policy: Policy;
  /** Absent: there is no policy file, the rules' own gates count. */
  readonly policyPath?: string;
}

/**
 * The policy of `revision`, whose files `files` reads. Throws StackgateError `action-config` where an input names a file that is not
 * there, `config-…`, `baseline-…` and `flag-…` for what cannot be used.
 */
export async function openPolicy(files: PolicyFiles, revision: string, inputs: Inputs): Promise<OpenedPolicy> {
  const file = await fileOf(files, revision, "config", inputs.config, POLICY_PATH);
  const own = file === undefined ? DEFAULT_POLICY : await policyOf(file.bytes, file.path, files);
  const baseline = await fileOf(files, revision, "baseline", inputs.baseline, BASELINE_PATH);
  const [unread] = own.elsewhere ?? [];
  if (unread !== undefined)
    throw new StackgateError("action-extends", { found: unread, failure: "no-server", detail: "" });
  const policy = await withFlags(withBaseline(own, baseline), inputs);
  return { policy, ...(file === undefined ? {} : { policyPath: file.path }) };
}

async function fileOf(
  files: PolicyFiles,
  revision: string,
  name: "config" | "baseline",
  given: string | undefined,
  usual: string,
): Promise<{ readonly path: string; readonly bytes: Uint8Array } | undefined> {
  const path = given ?? usual;
  const bytes = await files.read(path);
  if (bytes !== undefined) return { path, bytes };
  if (given === undefined) return undefined;
  throw new StackgateError("action-config", { name, path, revision: shortRevision(revision) });
}
