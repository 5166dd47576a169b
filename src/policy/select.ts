import type { Rule } from "../model/rule.ts";
import type { Policy } from "./policy.ts";

/** Of a rule, what it can be named by. */
export type NamedRule = Pick<Rule, "id" | "family">;

/** Whether `selector` names the rule: its id, its family, or the beginning of its id and a `*`. */
export function selects(selector: string, { id, family }: NamedRule): boolean {
  if (selector.endsWith("*")) return id.startsWith(selector.slice(0, -1));
  return selector === id || selector === family;
}

/** Whether the rule runs at all. */
export function isSelected({ only, without }: Policy, rule: NamedRule): boolean {
  if (only === undefined && without === undefined) return true;
  const isNamed = (selector: string): boolean => selects(selector, rule);
  return (only === undefined || only.some(isNamed)) && without?.some(isNamed) !== true;
}

/** Keys of `gates` from narrow to broad: the id, beginnings of it, the family, all. */
export function narrowestFirst(selectors: readonly string[], rule: NamedRule): readonly string[] {
  return selectors.filter((selector) => selects(selector, rule)).sort((a, b) => breadth(a, rule) - breadth(b, rule));
}

function breadth(selector: string, { id }: NamedRule): number {
  if (selector === id) return 0;
  if (selector === "*") return 1000;
  return selector.endsWith("*") ? 500 - selector.length : 900;
}
