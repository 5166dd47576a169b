// Variables that switch something, and what was switched before.
import { isFromDefault } from "../../parse/compose-interpolate.ts";
import type { EnvironmentVariable, Service } from "../../parse/compose-service.ts";
import type { Found, Guard } from "./compose-rule.ts";
import { defaultGate, variablePlaces } from "./places.ts";

/** What a rule says of a value that it refuses; `{}` when there is nothing but that. */
export type Verdict = Omit<Partial<Found>, "subject" | "places">;

/** Judges a variable by its name and its value, which is known. `undefined`: nothing is wrong with it. */
export type SettingJudge = (name: string, value: string, service: Service) => Verdict | undefined;

/**
 * A finding for each variable that `judge` refuses. What a default supplies is softer when introduced, and so its becoming fixed
 * is a loss; where it warns in either case, `isSoft` says so.
 */
export function badSettings(service: Service, judge: SettingJudge, isSoft = false): readonly Found[] {
  const found: Found[] = [];
  for (const variable of service.environment) {
    const verdict = verdictOn(variable, service, judge);
    if (verdict === undefined) continue;
    const isDefault = variable.scalar !== undefined && isFromDefault(variable.scalar);
    found.push({
      subject: variable.name,
      places: variablePlaces(variable),
      ...(isSoft ? {} : { degree: isDefault ? 1 : 2 }),
      ...defaultGate(variable.scalar),
      ...verdict,
      values: { name: variable.name, ...verdict.values },
    });
  }
  return found;
}

/** The variable of the same name in base, when nothing was wrong with it or whoever deployed it had to say. */
export function settingBefore(base: Service, { subject }: Found, judge: SettingJudge): Guard | undefined {
  const before = variableOf(base, subject);
  if (before === undefined || verdictOn(before, base, judge) !== undefined) return undefined;
  return { places: variablePlaces(before) };
}

function verdictOn(variable: EnvironmentVariable, service: Service, judge: SettingJudge): Verdict | undefined {
  const { name, scalar } = variable;
  return scalar === undefined || scalar.unknown === true ? undefined : judge(name, scalar.value.trim(), service);
}

const known = new WeakMap<Service, ReadonlyMap<string, EnvironmentVariable>>();

/** The variable of this name; indexed once, since a hostile file has very many. */
export function variableOf(service: Service, name: string): EnvironmentVariable | undefined {
  const found = known.get(service) ?? new Map(service.environment.map((variable) => [variable.name, variable]));
  known.set(service, found);
  return found.get(name);
}

/** The value of a variable; `undefined` when there is none or it is not known. */
export function settingValue(service: Service, name: string): string | undefined {
  const scalar = variableOf(service, name)?.scalar;
  return scalar === undefined || scalar.unknown === true ? undefined : scalar.value.trim();
}

/** As applications read their switches. */
export function isOn(value: string): boolean {
  return /^(?:true|yes|on|y|1|enabled?)$/i.test(value);
}

/** As {@link isOn}, the other way. */
export function isOff(value: string): boolean {
  return /^(?:false|no|off|n|0|disabled?)$/i.test(value);
}
