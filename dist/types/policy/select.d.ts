import type { Rule } from "../model/rule.ts";
import type { Policy } from "./policy.ts";
/** Of a rule, what it can be named by. */
export type NamedRule = Pick<Rule, "id" | "family">;
/** Whether `selector` names the rule: its id, its family, or the beginning of its id and a `*`. */
export declare function selects(selector: string, { id, family }: NamedRule): boolean;
/** Whether the rule runs at all. */
export declare function isSelected({ only, without }: Policy, rule: NamedRule): boolean;
/** Keys of `gates` from narrow to broad: the id, beginnings of it, the family, all. */
export declare function narrowestFirst(selectors: readonly string[], rule: NamedRule): readonly string[];
