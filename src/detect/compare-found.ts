import type { Status } from "../model/rule.ts";
import type { Found, Guard } from "./found.ts";

/** A finding with its status; `found` is base's when fixed. */
export interface ComparedFound {
  readonly found: Found;
  /** Absent: there is no base to compare with. */
  readonly status?: Status;
  readonly guard?: Guard;
}

/** `guardOf` is asked for what base did not have. `hasBase` false: nothing has a status, and what is exempt is not told. */
export function compareFound(
  head: readonly Found[],
  base: readonly Found[],
  hasBase: boolean,
  guardOf?: (found: Found) => Guard | undefined,
): readonly ComparedFound[] {
  const before = new Map(base.map((found) => [identityOf(found), found]));
  const compared: ComparedFound[] = [];
  const seen = new Set<string>();
  for (const found of head) {
    const identity = identityOf(found);
    if (seen.has(identity)) continue;
    seen.add(identity);
    const one = hasBase ? compareOne(found, before.get(identity), guardOf) : isSilent(found) ? undefined : { found };
    if (one !== undefined) compared.push(one);
  }
  for (const [identity, found] of before) {
    if (!seen.has(identity) && found.exempt !== true) compared.push({ found, status: "fixed" });
  }
  return compared;
}

function identityOf(found: Found): string {
  return `${found.service ?? ""}\0${found.subject}\0${found.identity ?? ""}`;
}

function compareOne(
  found: Found,
  before: Found | undefined,
  guardOf?: (found: Found) => Guard | undefined,
): ComparedFound | undefined {
  const held = before !== undefined && before.exempt !== true ? before : undefined;
  if (held !== undefined && (held.degree ?? 0) >= (found.degree ?? 0)) {
    return found.exempt === true ? undefined : { found, status: "existing" };
  }
  if (held !== undefined)
    return { found, status: "weakened", guard: { places: held.places, values: held.values ?? {} } };
  const guard = guardOf?.(found);
  if (guard !== undefined) return { found, status: "weakened", guard };
  if (isSilent(found) || (found.exempt === true && before !== undefined)) return undefined;
  return { found, status: "introduced" };
}

/** Not told when it is new, not even with all rules. */
function isSilent({ exempt, isUsual }: Found): boolean {
  return exempt === true && isUsual !== true;
}
