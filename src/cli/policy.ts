// Which policy file counts. On one's own machine it is the one in the working tree, for hooks too: whoever commits may write an
// exception and use it at once, and the pull request is judged by the base's. A range is judged by the policy of its base.
import { POLICY_PATH } from "../parse/path-class.ts";
import { DEFAULT_POLICY, type Policy } from "../policy/policy.ts";
import { hasFlags } from "../work/has-flags.ts";
import type { Common } from "./arguments.ts";
import type { Io } from "./io.ts";
import { type PolicyRoom, roomOf } from "./policy-room.ts";

/** The policy that counts; `base` is the commit of a range's base. Throws StackgateError `config-…` for one that cannot be used. */
export async function policyFor(common: Common, io: Io, base?: string): Promise<Policy> {
  return policyIn(roomOf(io, base), common);
}

/** The same of what `room` holds. */
export async function policyIn(room: PolicyRoom, common: Common): Promise<Policy> {
  const isNone = common.config.kind === "none" && common.baseline === undefined;
  // Each asks git when it is that of a commit: both at once, and the policy's own faults are told first.
  const reading = room.baseline(isNone ? { kind: "none" } : common.baseline);
  reading.catch(() => {});
  const own = common.config.kind === "none" ? DEFAULT_POLICY : await ownPolicy(common.config, room);
  const baseline = await reading;
  if (!hasFlags(common) && baseline === undefined) return own;
  const { withBaseline, withFlags } = await import("../work/policy-flags.ts");
  return withFlags(withBaseline(own, baseline), common, "option");
}

async function ownPolicy(config: Exclude<Common["config"], { kind: "none" }>, room: PolicyRoom): Promise<Policy> {
  const found = config.kind === "file" ? room.given(config.path) : await room.usual(POLICY_PATH);
  if (found === undefined) return DEFAULT_POLICY;
  const { policyOf } = await import("../work/policy-file.ts");
  return policyOf(found.bytes, found.path, room);
}
