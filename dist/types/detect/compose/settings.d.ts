import type { EnvironmentVariable, Service } from "../../parse/compose-service.ts";
import type { Found, Guard } from "./compose-rule.ts";
/** What a rule says of a value that it refuses; `{}` when there is nothing but that. */
export type Verdict = Omit<Partial<Found>, "subject" | "places">;
/** Judges a variable by its name and its value, which is known. `undefined`: nothing is wrong with it. */
export type SettingJudge = (name: string, value: string, service: Service) => Verdict | undefined;
/**
 * A finding for each variable that `judge` refuses. What a default supplies is softer when introduced, and so its becoming fixed
 * is a loss; where it warns in either case, `isSoft` says so.
 */
export declare function badSettings(service: Service, judge: SettingJudge, isSoft?: boolean): readonly Found[];
/** The variable of the same name in base, when nothing was wrong with it or whoever deployed it had to say. */
export declare function settingBefore(base: Service, { subject }: Found, judge: SettingJudge): Guard | undefined;
/** The variable of this name; indexed once, since a hostile file has very many. */
export declare function variableOf(service: Service, name: string): EnvironmentVariable | undefined;
/** The value of a variable; `undefined` when there is none or it is not known. */
export declare function settingValue(service: Service, name: string): string | undefined;
/** As applications read their switches. */
export declare function isOn(value: string): boolean;
/** As {@link isOn}, the other way. */
export declare function isOff(value: string): boolean;
