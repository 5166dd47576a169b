// What a finding of head is against base: introduced, weakened, existing; and what of base's is fixed.

import type { SnapshotPair } from "../../model/document.ts";
import type { Service } from "../../parse/compose-service.ts";
import type { Mark } from "../../parse/compose-source-text.ts";
import { type ComparedFound, compareFound } from "../compare-found.ts";
import type { Found, Guard, ProjectPair, ProjectRule, RepositoryRule, ServiceRule } from "./compose-rule.ts";

/** A finding with its status, and with the service that it is in. */
export interface Compared extends ComparedFound {
  readonly service?: Service;
  /** Of a service that base has not. */
  readonly isNewService?: true;
}

/** All that `rule` has to say about a pair. `hasBase`: a project that is new has no pair, and yet a status. */
export function compareRule(rule: ServiceRule | ProjectRule, pair: ProjectPair, hasBase: boolean): readonly Compared[] {
  if (rule.scope === "project") return compareProject(rule, pair, hasBase);
  const compared: Compared[] = [];
  const { head, base } = pair;
  const seen = new Set<Service>();
  for (const service of head.project.services.values()) {
    const before = pair.services.get(service);
    const guardOf = (found: Found): Guard | undefined =>
      before === undefined || base === undefined ? undefined : rule.guard?.(before, found, base, service);
    const found = rule.judge(service, head);
    if (rule.diffOnly === true) {
      compared.push(...changesAmong(found, guardOf).map((one) => ({ ...one, service })));
      continue;
    }
    const baseFound = before === undefined || base === undefined ? [] : rule.judge(before, base);
    const isNew = hasBase && before === undefined ? ({ isNewService: true } as const) : {};
    // Where one service became two, what is fixed is told once.
    const isTwin = before !== undefined && seen.has(before);
    if (before !== undefined) seen.add(before);
    for (const one of compareFound(found, baseFound, hasBase, guardOf))
      if (!isTwin || one.status !== "fixed") compared.push({ ...one, service, ...isNew });
  }
  return rule.isOfPlace === true ? knownByPlace(compared) : compared;
}

/** What one more service takes from an anchor or a line of an env file is not new when another had it from there before. */
function knownByPlace(all: readonly Compared[]): readonly Compared[] {
  const placeOf = ({ found: { secret, places } }: Compared): Mark => secret ?? places[0];
  const known = all.filter(({ status }) => status === "existing").map(placeOf);
  return all.map((one) => {
    const { text, start } = placeOf(one);
    return one.status === "introduced" && known.some((mark) => mark.text === text && mark.start === start)
      ? { ...one, status: "existing" }
      : one;
  });
}

/** What a rule finds in a repository against what it found there before. */
export function compareRepository(rule: RepositoryRule, { base, head }: SnapshotPair): readonly Compared[] {
  const guardOf = (found: Found): Guard | undefined => (base === undefined ? undefined : rule.guard?.(base, found));
  return compareFound(rule.judge(head), base === undefined ? [] : rule.judge(base), base !== undefined, guardOf);
}

function compareProject(rule: ProjectRule, pair: ProjectPair, hasBase: boolean): readonly Compared[] {
  const { head, base, services } = pair;
  const guardOf = (found: Found): Guard | undefined =>
    base === undefined ? undefined : rule.guard?.(base, found, pair);
  const isNew = ({ service }: Found): boolean => {
    const own = service === undefined ? undefined : head.project.services.get(service);
    return hasBase && (own === undefined ? base === undefined : !services.has(own));
  };
  const isKnown = (found: Found): boolean => base !== undefined && rule.isKnown?.(base, found) === true;
  return compareFound(rule.judge(head), base === undefined ? [] : rule.judge(base), hasBase, guardOf).map((one) => {
    if (one.status === "introduced" && isKnown(one.found)) return { ...one, status: "existing" };
    return one.status !== "fixed" && isNew(one.found) ? { ...one, isNewService: true } : one;
  });
}

/** A change is no weakness that base had been guarded against: it is introduced. */
function changesAmong(found: readonly Found[], guardOf: (found: Found) => Guard | undefined): readonly Compared[] {
  return found.flatMap((one) => {
    const guard = guardOf(one);
    return guard === undefined ? [] : [{ found: one, status: "introduced" as const, guard }];
  });
}
