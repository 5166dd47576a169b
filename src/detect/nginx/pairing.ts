// Which servers and locations of base those of head were.
import type { NginxContext } from "../../parse/nginx-contexts.ts";
import { likeness, pairMostAlike } from "../alike.ts";
import type { UnitPair } from "../config-units.ts";
import { serverKey } from "./listens.ts";
import type { ContextUnit } from "./nginx-rule.ts";
import { ownKey, pathOf, prefixPath, wordsOf } from "./units.ts";

const MAX_LEAVES = 500;
const MAX_COMPARED = 400;
const SAME = 0.6;
/** Enough for two of one key or one file. */
const LIKE = 0.3;

/** Units of head with those of base: servers by name and address wherever they stand, what is in them by path. */
export function pairUnits(
  base: readonly ContextUnit[],
  head: readonly ContextUnit[],
): ReadonlyMap<ContextUnit, ContextUnit> {
  const pairs = new Map<ContextUnit, ContextUnit>();
  const tops = (units: readonly ContextUnit[]): readonly ContextUnit[] =>
    units.filter(({ parent }) => parent === undefined);
  pairLevel(tops(base), tops(head), pairs);
  const [ofBase, ofHead] = [groupBy(base, ({ parent }) => parent), groupBy(head, ({ parent }) => parent)];
  // Parents come before what stands in them, so that each level finds its own paired.
  for (const unit of head) {
    const before = pairs.get(unit);
    if (before !== undefined) pairLevel(ofBase.get(before) ?? [], ofHead.get(unit) ?? [], pairs);
  }
  return pairs;
}

function groupBy<Key>(
  units: readonly ContextUnit[],
  keyOf: (unit: ContextUnit) => Key,
): ReadonlyMap<Key, ContextUnit[]> {
  const groups = new Map<Key, ContextUnit[]>();
  for (const unit of units) {
    const known = groups.get(keyOf(unit));
    if (known === undefined) groups.set(keyOf(unit), [unit]);
    else known.push(unit);
  }
  return groups;
}

/** The same key in the same file, then the same name, then the most alike. */
function pairLevel(
  base: readonly ContextUnit[],
  head: readonly ContextUnit[],
  pairs: Map<ContextUnit, ContextUnit>,
): void {
  const left = new Set(base);
  const keys: readonly ((unit: ContextUnit) => string | undefined)[] = [
    (unit) => `${unit.context.kind}\0${unit.key.text.path}\0${ownKey(unit.context)}`,
    (unit) => (isNamed(unit) ? `${unit.context.kind}\0${ownKey(unit.context)}` : undefined),
  ];
  for (const keyBy of keys) {
    // The last of each list is taken, which is the first that is written.
    const byKey = groupBy([...left].reverse(), keyBy);
    for (const unit of head) {
      const key = pairs.has(unit) ? undefined : keyBy(unit);
      const same = key === undefined ? undefined : byKey.get(key)?.pop();
      if (same === undefined) continue;
      pairs.set(unit, same);
      left.delete(same);
    }
  }
  const fresh = head.filter((unit) => !pairs.has(unit)).slice(0, MAX_COMPARED);
  const gone = [...left].slice(0, MAX_COMPARED);
  if (fresh.length === 0 || gone.length === 0) return;
  const leaves = new Map([...fresh, ...gone].map((unit) => [unit, leavesOf(unit.context)]));
  pairMostAlike(fresh, gone, pairs, (a, b) => alike(a, b, leaves));
}

/** Every project has a server of no name on port 80: only those of names, and what stands in them, are known by their key. */
function isNamed(unit: ContextUnit): boolean {
  return unit.parent !== undefined || namesOf(unit) !== "";
}

function alike(a: ContextUnit, b: ContextUnit, leaves: ReadonlyMap<ContextUnit, ReadonlySet<string>>): number {
  if (a.context.kind !== b.context.kind) return 0;
  const both = likeness(leaves.get(a) ?? new Set(), leaves.get(b) ?? new Set());
  // A server that listens elsewhere now is still the one of its name.
  if (a.parent === undefined && isNamed(a) && namesOf(a) === namesOf(b)) return 1 + both;
  const isNear =
    ownKey(a.context) === ownKey(b.context) || (a.parent === undefined && a.key.text.path === b.key.text.path);
  return both >= (isNear ? LIKE : SAME) ? both : 0;
}

/** Empty for what is no server, or one for every name. */
function namesOf({ context }: ContextUnit): string {
  const [names = ""] = context.kind === "server" ? serverKey(context).split("@") : [];
  return names === "_" ? "" : names;
}

function leavesOf(context: NginxContext): ReadonlySet<string> {
  const leaves = new Set<string>();
  const visit = (one: NginxContext, path: string): void => {
    for (const { name, args } of one.own) {
      if (leaves.size >= MAX_LEAVES) return;
      leaves.add(`${path}${name.value} ${args.map(({ value }) => value).join(" ")}`);
    }
    for (const child of one.children) visit(child, `${path}${child.kind} ${wordsOf(child)}/`);
  };
  visit(context, "");
  return leaves;
}

/** Locations that went, with what of head answers their requests; and new ones, with what of base they stand in. */
export function standIns(
  base: readonly ContextUnit[],
  head: readonly ContextUnit[],
  pairs: ReadonlyMap<ContextUnit, ContextUnit>,
): readonly UnitPair<ContextUnit>[] {
  const found: UnitPair<ContextUnit>[] = [];
  const afterwards = new Map(head.flatMap((unit) => (pairs.has(unit) ? [[pairs.get(unit), unit]] : [])));
  const below = groupBy(head, ({ parent }) => parent);
  for (const gone of base) {
    if (found.length >= MAX_COMPARED) break;
    if (afterwards.has(gone) || gone.parent === undefined || gone.context.kind === "if") continue;
    const parent = afterwards.get(gone.parent);
    if (parent === undefined) continue;
    const answers = gone.context.kind === "location" ? answering(gone, parent, below.get(parent) ?? []) : parent;
    found.push({ head: answers, base: gone, standsIn: true, isNewProject: false });
  }
  for (const fresh of head) {
    const before = fresh.parent === undefined || pairs.has(fresh) ? undefined : pairs.get(fresh.parent);
    if (before !== undefined && fresh.context.kind === "location")
      found.push({ head: fresh, base: before, standsIn: true, isNewProject: false });
  }
  return found;
}

/** The prefix location in `parent` that takes the requests of one that is gone, or `parent` itself. */
function answering(gone: ContextUnit, parent: ContextUnit, inside: readonly ContextUnit[]): ContextUnit {
  const path = pathOf(gone.context);
  let best = parent;
  let length = -1;
  for (const unit of inside) {
    if (unit.context.kind !== "location") continue;
    const prefix = prefixPath(unit.context);
    const fits = prefix !== undefined && (path === undefined ? prefix === "/" : path.startsWith(prefix));
    if (fits && prefix.length > length) [best, length] = [unit, prefix.length];
  }
  return best;
}
