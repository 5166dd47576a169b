// A limit that a service has not, or had in base.
import { type LimitKind, limitOf, limitsKey, limitValues } from "../../parse/compose-limits.ts";
import type { Service } from "../../parse/compose-service.ts";
import type { Found, Guard } from "./compose-rule.ts";
import { type Places, placesOf, serviceKeys } from "./places.ts";

/** One finding where nothing limits the service; shown at the value that says so, else where the limit belongs. */
export function missingLimit(service: Service, kind: LimitKind): readonly Found[] {
  if (service.incomplete || limitOf(service, kind) !== undefined) return [];
  return [{ subject: "", places: placesOfNone(service, kind) }];
}

function placesOfNone(service: Service, kind: LimitKind): Places {
  const [written] = limitValues(service, kind);
  const block = limitsKey(service);
  if (written !== undefined) return placesOf(written);
  return block === undefined ? serviceKeys(service) : [block];
}

/** The limit that base had. */
export function limitBefore(base: Service, kind: LimitKind): Guard | undefined {
  const limit = limitOf(base, kind);
  if (limit === undefined) return undefined;
  const variable = limit.parts?.find(({ source }) => source === "unset")?.variable;
  return { places: placesOf(limit), values: { was: variable === undefined ? limit.value : `$${variable}` } };
}
