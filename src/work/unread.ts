// What nobody looked into, told as the policy wants it.
import type { Document } from "../model/document.ts";
import type { Problem, Skipped } from "../model/problem.ts";
import type { Unread } from "../parse/archive/unpack.ts";
import type { Policy } from "../policy/policy.ts";

/** Where something was left unread, and whether the change brought it. */
export interface UnreadPart extends Unread {
  readonly isBrought: boolean;
}

/** A hostile archive may have as many of them as it likes. */
const MAX_TOLD = 50;

/**
 * Collects for one container. The same is told once, and of many of one code the first; the others stand behind the container itself,
 * so that an exception for some of its members accepts none of these.
 */
export function unreadParts(
  container: string,
  isBrought: boolean,
): { readonly tell: (unread: Unread) => void; readonly parts: readonly UnreadPart[] } {
  const parts: UnreadPart[] = [];
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  return {
    parts,
    tell(unread) {
      const key = `${unread.code}\0${unread.path}`;
      const count = counts.get(unread.code) ?? 0;
      if (seen.has(key) || count > MAX_TOLD) return;
      seen.add(key);
      counts.set(unread.code, count + 1);
      parts.push({ ...unread, isBrought, ...(count < MAX_TOLD ? {} : { path: container }) });
    },
  };
}

/** Whether the change brought what is in `document`; bytes that base holds too came earlier, under whatever name. */
export function isBrought(
  { bytes, base }: Document,
  source: { readonly hasBase: boolean; readonly isHandedIn?: boolean },
): boolean {
  if (!source.hasBase) return source.isHandedIn === true;
  return base === undefined || Buffer.compare(base.bytes, bytes) !== 0;
}

/** What the change brought is a problem unless an exception accepts it; what was there before is a line of the coverage. */
export async function unreadTold(
  all: readonly UnreadPart[],
  policy: Policy,
  today: string,
): Promise<{ readonly problems: readonly Problem[]; readonly skipped: readonly Skipped[] }> {
  const problems: Problem[] = [];
  const skipped: Skipped[] = [];
  for (const { isBrought: isNew, path, code, values = {} } of all) {
    const entry = isNew ? await acceptedBy(policy, { code, path }, today) : undefined;
    if (!isNew) skipped.push({ path, reason: code, values });
    else if (entry === undefined) problems.push({ path, code, values });
    else skipped.push({ path, reason: "archive-accepted", values: { reason: entry.reason } });
  }
  return { problems, skipped };
}

async function acceptedBy(
  policy: Policy,
  unread: Pick<Unread, "code" | "path">,
  today: string,
): Promise<Policy["allow"][number] | undefined> {
  if (policy.allow.length === 0) return undefined;
  const { acceptedUnread } = await import("../policy/allow.ts");
  return acceptedUnread(policy, unread, today);
}
