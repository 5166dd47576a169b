// Exceptions that a change writes into the policy file. They count once they are in the base; until then they are told.
import { say, sayCode } from "../messages/catalogue.ts";
import type { SnapshotPair } from "../model/document.ts";
import type { Notice } from "../model/finding.ts";
import { StackgateError } from "../model/problem.ts";
import type { Language } from "../model/text.ts";
import { POLICY_PATH } from "../parse/path-class.ts";
import { readPolicy } from "../policy/config.ts";
import type { AllowEntry, Policy } from "../policy/policy.ts";

/** What head's policy file accepts and `policy`, the base's, does not; or that head's cannot be used. */
export function newEntryNotices(
  { head }: SnapshotPair,
  policy: Policy,
  language: Language,
  mask: (text: string) => string,
): readonly Notice[] {
  const bytes = head.read(POLICY_PATH);
  if (bytes === undefined) return [];
  const known = new Set(policy.allow.map(identityOf));
  try {
    const { file, nodes } = readPolicy(new TextDecoder().decode(bytes), POLICY_PATH);
    return (file.allow ?? []).flatMap((entry, i): readonly Notice[] => {
      if (known.has(identityOf(entry))) return [];
      const [, line] = /:(\d+):\d+$/.exec(nodes.placeOf(["allow", String(i)])) ?? [];
      const what = [entry.rule, entry.path, entry.fingerprint, entry.problem].filter((part) => part !== undefined);
      const values = { rule: mask(what.join(" ")), reason: mask(entry.reason), until: entry.until ?? "" };
      const id = entry.until === undefined ? "notice.new-exception-waits" : "notice.new-exception-waits-until";
      return [{ code: "new-exception", path: POLICY_PATH, line: Number(line), text: say(language, id, values) }];
    });
  } catch (error) {
    if (!(error instanceof StackgateError)) throw error;
    const text = sayCode(language, "error", error.code, error.values);
    return [
      {
        code: "policy-invalid",
        path: POLICY_PATH,
        text: say(language, "notice.policy-invalid", { reason: mask(text) }),
      },
    ];
  }
}

function identityOf({ fingerprint, rule, path, problem, reason, until, owner }: AllowEntry): string {
  return JSON.stringify([fingerprint, rule, path, problem, reason, until, owner]);
}
