// What a finding of head is against base: introduced, weakened, existing; and what of base's is fixed.

import type { SnapshotPair } from "../../model/document.ts";
import { isFromDefault } from "../../parse/compose-interpolate.ts";
import type { Service } from "../../parse/compose-service.ts";
import type { Mark } from "../../parse/compose-source-text.ts";
import { type ComparedFound, compareFound } from "../compare-found.ts";
import { isSecretName } from "../secret-name.ts";
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
    const all = compareFound(found, baseFound, hasBase, guardOf);
    for (const one of before === undefined ? all : withoutRenames(all, before, service))
      if (!isTwin || one.status !== "fixed") compared.push({ ...one, service, ...isNew });
  }
  return rule.isOfPlace === true ? knownByPlace(compared) : compared;
}

/** A secret that the service has under another name now is the one that it had: nothing is introduced, and nothing fixed. */
function withoutRenames(all: readonly ComparedFound[], before: Service, service: Service): readonly ComparedFound[] {
  const names = new Set(service.environment.map(({ name }) => name));
  const gone = before.environment.filter(({ name }) => !names.has(name) && isSecretName(name));
  if (gone.length === 0) return all;
  const renamed = new Map<string, string>();
  const kept = all.map((one): ComparedFound => {
    const { secret, degree = 0 } = one.found;
    if (one.status !== "introduced" || secret === undefined) return one;
    const text = textOf(secret);
    const origin = gone.find(
      ({ name, scalar }) => scalar?.value === text && !renamed.has(name) && (degree < 2 || !isFromDefault(scalar)),
    );
    if (origin === undefined) return one;
    renamed.set(origin.name, text);
    return { ...one, status: "existing" };
  });
  const isRenamed = ({ status, found }: ComparedFound): boolean =>
    status === "fixed" && found.secret !== undefined && renamed.get(found.subject) === textOf(found.secret);
  return kept.filter((one) => !isRenamed(one));
}

function textOf({ text, start, end }: Mark): string {
  return text.view.string().slice(start, end);
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
  const isKnown = (found: Found): boolean => rule.isKnown?.(pair, found) === true;
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
