// Which policy counts on GitHub: that of the base, so that no change judges itself, with the step's inputs over it.
import { StackgateError } from "../model/problem.ts";
import { BASELINE_PATH, POLICY_PATH } from "../parse/path-class.ts";
import { DEFAULT_POLICY, type Policy } from "../policy/policy.ts";
import { hasFlags } from "../work/has-flags.ts";
import type { PolicyFiles } from "../work/policy-file.ts";
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
  // Each asks git: both at once, and the policy's own faults are told first.
  const reading = fileOf(files, revision, "baseline", inputs.baseline, BASELINE_PATH);
  reading.catch(() => {});
  const file = await fileOf(files, revision, "config", inputs.config, POLICY_PATH);
  const own = file === undefined ? DEFAULT_POLICY : await policyIn(file, files);
  const baseline = await reading;
  const [unread] = own.elsewhere ?? [];
  if (unread !== undefined) throw new StackgateError("action-extends", { found: unread, detail: "FETCH_NO_SERVER" });
  const found = file === undefined ? {} : { policyPath: file.path };
  if (baseline === undefined && !hasFlags(inputs)) return { policy: own, ...found };
  const { withBaseline, withFlags } = await import("../work/policy-flags.ts");
  return { policy: await withFlags(withBaseline(own, baseline), inputs, "input"), ...found };
}

interface PolicyBytes {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What reads YAML is loaded where there is some. */
async function policyIn({ bytes, path }: PolicyBytes, files: PolicyFiles): Promise<Policy> {
  const { policyOf } = await import("../work/policy-file.ts");
  return policyOf(bytes, path, files);
}

async function fileOf(
  files: PolicyFiles,
  revision: string,
  name: "config" | "baseline",
  given: string | undefined,
  usual: string,
): Promise<PolicyBytes | undefined> {
  const path = given ?? usual;
  const bytes = await files.read(path);
  if (bytes !== undefined) return { path, bytes };
  if (given === undefined) return undefined;
  throw new StackgateError("action-config", { name, path, revision: shortRevision(revision) });
}
