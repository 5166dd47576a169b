// Profiles of the kernel's own filters, seccomp and AppArmor: switched off, or one's own given up for the default.
import { type SecurityOption, securityOption, securityOptions } from "../../parse/compose-security.ts";
import type { Service } from "../../parse/compose-service.ts";
import type { Found, Guard } from "./compose-rule.ts";
import { defaultGate, placesOf, serviceKeys, shownValue } from "./places.ts";

/** Which filter, and the names that only say what Docker does anyway. */
export interface ProfileKind {
  readonly name: "seccomp" | "apparmor";
  readonly builtIn: string;
}

/** That the filter is off; else, for what base may have had, that the service has no profile of its own. */
export function unconfined(service: Service, { name, builtIn }: ProfileKind): readonly Found[] {
  const options = securityOptions(service.node);
  const off = unconfinedOption(options, name);
  if (off !== undefined) return [offFound(off)];
  const isOpen = service.incomplete || options.some((option) => option.name === "" && option.unknown);
  if (isOpen || ownProfile(service, { name, builtIn }) !== undefined) return [];
  return [{ subject: "", identity: "default", places: serviceKeys(service), exempt: true }];
}

/** The profile that the service of base had: its own one, or the default by name where the filter is off now. */
export function profileBefore(base: Service, found: Found, kind: ProfileKind): Guard | undefined {
  const isLost = found.exempt === true;
  const profile = isLost ? ownProfile(base, kind) : namedProfile(base, kind.name);
  if (profile === undefined) return undefined;
  return {
    places: placesOf(profile.scalar),
    ...(isLost
      ? { message: "lost", values: { was: profile.unknown ? shownValue(profile.scalar) : (profile.value ?? "") } }
      : {}),
  };
}

/** The finding for an option that switches something off. */
export function offFound({ scalar }: SecurityOption): Found {
  const soft = defaultGate(scalar);
  return { subject: "", places: placesOf(scalar), degree: soft.gateAtMost === undefined ? 2 : 1, ...soft };
}

/** `label:seccomp:unconfined` is written too; nothing obeys it, and it is meant so. */
function unconfinedOption(options: readonly SecurityOption[], name: string): SecurityOption | undefined {
  const own = securityOption(options, name);
  if (own !== undefined) return !own.unknown && own.value === "unconfined" ? own : undefined;
  return options.find((option) => option.name === "label" && option.value === `${name}:unconfined`);
}

function namedProfile(service: Service, name: string): SecurityOption | undefined {
  const option = securityOption(securityOptions(service.node), name);
  return option?.unknown === true || (option !== undefined && !/^(?:unconfined)?$/.test(option.value ?? ""))
    ? option
    : undefined;
}

function ownProfile(service: Service, { name, builtIn }: ProfileKind): SecurityOption | undefined {
  const option = namedProfile(service, name);
  return option?.value === builtIn ? undefined : option;
}
