// Configuration files of base against those of head, unit by unit: a server, a location, a site, a whole file.
import type { Detection } from "../model/detection.ts";
import type { SnapshotPair } from "../model/document.ts";
import type { Problem } from "../model/problem.ts";
import type { Rule } from "../model/rule.ts";
import type { Values } from "../model/text.ts";
import { type Mark, spanOfMark } from "../parse/compose-source-text.ts";
import type { ConfigFailure } from "../parse/config-words.ts";
import { compareLines } from "./changed-lines.ts";
import { type ComparedFound, compareFound } from "./compare-found.ts";
import type { Found, Guard } from "./found.ts";
import { mergePlaces, type Told } from "./merge-places.ts";
import { tell } from "./tell.ts";

/** What a rule looks at, one at a time. */
export interface ConfigUnit {
  /** What it is called, wherever in its file it stands. */
  readonly subject: string;
  /** For the sentences of every rule. */
  readonly values: Values;
  readonly service?: string;
  /** Its name, where what is missing in it is shown. */
  readonly key: Mark;
  /** The files that it is made of. */
  readonly paths: ReadonlySet<string>;
  readonly isExample: boolean;
  /** The unit whose settings it has unless it has its own. */
  readonly parent?: ConfigUnit;
}

/** A rule over units. An unknown value is no finding of `present-bad`, and counts as present for `missing-good`. */
export interface UnitRule<Unit> extends Rule {
  readonly class: "present-bad" | "missing-good";
  judge(unit: Unit): readonly Found[];
  /** The guard that `base` had against `found` of `head`. */
  readonly guard?: (base: Unit, found: Found, head: Unit) => Guard | undefined;
  /** What goes is held against what stands in for it, and what is new against what it stands in for. */
  readonly followsRequests?: true;
}

/** A unit of head with what it was in base. */
export interface UnitPair<Unit> {
  readonly head: Unit;
  readonly base?: Unit;
  /** Not the same unit, but what answered or answers in its place: only a lost guard is told. */
  readonly standsIn?: true;
  readonly isNewProject: boolean;
}

/** All that `rules` have to say about `pairs`. What existed is told only where a file of the unit changed. */
export function judgeUnits<Unit extends ConfigUnit>(
  rules: readonly UnitRule<Unit>[],
  pairs: readonly UnitPair<Unit>[],
  { base, head, changedPaths }: SnapshotPair,
): readonly Detection[] {
  const hasBase = base !== undefined;
  const lines = compareLines(base, head);
  const isTouched = touching(changedPaths);
  const told: (Told & { readonly unit: ConfigUnit })[] = [];
  for (const rule of rules) {
    for (const { head: unit, base: before, standsIn, isNewProject } of pairs) {
      if (standsIn === true && rule.followsRequests !== true) continue;
      const baseFound = before === undefined || standsIn === true ? [] : rule.judge(before);
      const guardOf = (found: Found): Guard | undefined =>
        before === undefined ? undefined : rule.guard?.(before, found, unit);
      for (const one of compareFound(rule.judge(unit), baseFound, hasBase, guardOf)) {
        if (standsIn === true && one.status !== "weakened") continue;
        if (one.status === "existing" && (rule.gates.existing === "off" || !isTouched(unit.paths))) continue;
        const detection = tell(rule, inWordsOfHead(one), {
          subject: unit.subject,
          values: unit.values,
          service: unit.service,
          keys: [unit.key],
          lines,
          isNewProject,
          isTemplate: unit.isExample,
        });
        told.push({ detection, isNewProject, unit });
      }
    }
  }
  return mergePlaces(withoutInherited(told));
}

/** What both sides have a value for is told as it is now. */
function inWordsOfHead(compared: ComparedFound): ComparedFound {
  const { found, guard } = compared;
  return guard === undefined
    ? compared
    : { ...compared, guard: { ...guard, values: { ...guard.values, ...found.values } } };
}

/** Whether a file of a unit changed; units of one site share their paths. */
function touching(changedPaths: readonly string[]): (paths: ReadonlySet<string>) => boolean {
  const changed = new Set(changedPaths);
  const known = new Map<ReadonlySet<string>, boolean>();
  return (paths) => {
    const isTouched = known.get(paths) ?? [...paths].some((path) => changed.has(path));
    known.set(paths, isTouched);
    return isTouched;
  };
}

/** A directive that a unit has from the one around it is told there. */
function withoutInherited(all: readonly (Told & { readonly unit: ConfigUnit })[]): readonly Told[] {
  const placeOf = ({ ruleId, status, place }: Detection): string =>
    `${ruleId}\0${status}\0${place.path}\0${place.span.start}\0${place.span.end}`;
  const units = new Map<string, Set<ConfigUnit>>();
  for (const { detection, unit } of all) {
    const at = placeOf(detection);
    units.set(at, (units.get(at) ?? new Set()).add(unit));
  }
  return all.filter(({ detection, unit }) => {
    const told = units.get(placeOf(detection));
    for (let one = unit.parent; one !== undefined; one = one.parent) if (told?.has(one) === true) return false;
    return true;
  });
}

/** What kept files that changed from being judged. */
export function problemsOf(
  failures: readonly ConfigFailure[],
  { base, changedPaths }: SnapshotPair,
): readonly Problem[] {
  const changed = new Set(changedPaths);
  const byPath = new Map<string, Problem>();
  for (const { kind, at } of failures) {
    const { path, view } = at.text;
    if (byPath.has(path) || (base !== undefined && !changed.has(path))) continue;
    byPath.set(path, { path, code: `config-${kind}`, values: { line: view.rangeOf(spanOfMark(at)).startLine } });
  }
  return [...byPath.values()];
}
