import { healthcheckOf, healthcheckSwitch } from "../../parse/compose-healthcheck.ts";
import type { Service } from "../../parse/compose-service.ts";
import type { Guard } from "./compose-rule.ts";

/** The check that the service of base had; one that was switched off checked nothing. */
export function checkedBefore(base: Service): Guard | undefined {
  const check = healthcheckOf(base);
  const entry = base.node.entries.get("healthcheck");
  if (check === undefined || entry === undefined || healthcheckSwitch(base) !== undefined) return undefined;
  const test = check.entries.get("test")?.node.at;
  return { places: [entry.keys.at(-1) ?? entry.node.at, ...(test === undefined ? [] : [test])] };
}
