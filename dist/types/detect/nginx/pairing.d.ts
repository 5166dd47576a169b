import type { UnitPair } from "../config-units.ts";
import type { ContextUnit } from "./nginx-rule.ts";
/** Units of head with those of base: servers by name and address wherever they stand, what is in them by path. */
export declare function pairUnits(base: readonly ContextUnit[], head: readonly ContextUnit[]): ReadonlyMap<ContextUnit, ContextUnit>;
/** Locations that went, with what of head answers their requests; and new ones, with what of base they stand in. */
export declare function standIns(base: readonly ContextUnit[], head: readonly ContextUnit[], pairs: ReadonlyMap<ContextUnit, ContextUnit>): readonly UnitPair<ContextUnit>[];
