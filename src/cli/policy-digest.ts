// Whether several machines judge by the same policy.
import { createHash } from "node:crypto";
import type { Policy } from "../policy/policy.ts";
import type { Common } from "./arguments.ts";
import type { Io } from "./io.ts";
import { policyIn } from "./policy.ts";
import { type Bytes, type PolicyRoom, roomOf } from "./policy-room.ts";

/** The policy of the working tree, and a digest of every file that it was read from and of the flags beside it. */
export async function policyWithDigest(
  common: Common,
  io: Io,
): Promise<{ readonly policy: Policy; readonly digest: string }> {
  const files = new Set<string>();
  const policy = await policyIn(noting(roomOf(io, undefined), files), common);
  const { allRules, failOn, only, without, exclude, maxFindings, exitZero } = common;
  const flags = [allRules, failOn, only, without, exclude, maxFindings, exitZero].map((flag) => flag ?? null);
  const all = JSON.stringify([flags, [...files].sort()]);
  return { policy, digest: createHash("sha256").update(all).digest("hex") };
}

function noting(room: PolicyRoom, files: Set<string>): PolicyRoom {
  // Wherever it lies on the machine.
  const note = (bytes: Uint8Array): void => {
    files.add(createHash("sha256").update(bytes).digest("hex"));
  };
  const noted = <Found extends Bytes | undefined>(found: Found): Found => {
    if (found !== undefined) note(found.bytes);
    return found;
  };
  return {
    ...room,
    usual: async (name) => noted(await room.usual(name)),
    given: (path) => noted(room.given(path)),
    baseline: async (choice) => noted(await room.baseline(choice)),
    async read(path) {
      const bytes = await room.read(path);
      if (bytes !== undefined) note(bytes);
      return bytes;
    },
  };
}
