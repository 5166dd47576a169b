// The policy file as both doors read it. Which file it is, and from which revision, is their choice.
import { allFamilies } from "../detect/families.ts";
import { secretRules } from "../detect/secrets/detect-secrets.ts";
import { parsePolicy } from "../policy/config.ts";
import type { Policy } from "../policy/policy.ts";
import { fileAt } from "../source/file-at.ts";
import type { GitRoom } from "../source/git/run.ts";

/** The policy that `bytes` hold; `path` is for messages. Throws StackgateError `config-invalid` with the place of what is not understood. */
export async function policyOf(bytes: Uint8Array, path: string): Promise<Policy> {
  const families = await allFamilies();
  const known = new Set([...secretRules, ...families.flatMap(({ rules }) => rules)].map(({ id }) => id));
  return parsePolicy(new TextDecoder().decode(bytes), path, known);
}

/** The policy in the file `path` of the commit of that full object id; `undefined` where the commit has no such file. */
export async function policyAt(room: GitRoom, commit: string, path: string): Promise<Policy | undefined> {
  const bytes = await fileAt(room, commit, path);
  return bytes === undefined ? undefined : policyOf(bytes, path);
}
