// What a finding of head is against base: introduced, weakened, existing; and what of base's is fixed.
import type { Service } from "../../parse/compose-service.ts";
import { type ComparedFound, compareFound } from "../compare-found.ts";
import type { ComposeRule, Found, Guard, Judged } from "./compose-rule.ts";

export interface Compared extends ComparedFound {
  readonly service?: Service;
}

/** Head's project beside what it was in base. */
export interface ProjectPair {
  readonly head: Judged;
  readonly base?: Judged;
  /** Services of head by those they were in base. */
  readonly services: ReadonlyMap<Service, Service>;
}

/** All that `rule` has to say about a pair. `hasBase`: a project that is new has no pair, and yet a status. */
export function compareRule(rule: ComposeRule, pair: ProjectPair, hasBase: boolean): readonly Compared[] {
  if (rule.scope === "project")
    return compareFound(rule.judge(pair.head), pair.base === undefined ? [] : rule.judge(pair.base), hasBase);
  const compared: Compared[] = [];
  const { head, base } = pair;
  for (const service of head.project.services.values()) {
    const before = pair.services.get(service);
    const baseFound = before === undefined || base === undefined ? [] : rule.judge(before, base);
    const guardOf = (found: Found): Guard | undefined =>
      before === undefined || base === undefined ? undefined : rule.guard?.(before, found, base);
    for (const one of compareFound(rule.judge(service, head), baseFound, hasBase, guardOf))
      compared.push({ ...one, service });
  }
  return compared;
}
