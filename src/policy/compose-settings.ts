// What the policy file says of compose projects that no file of the repository tells.
import type { Detection } from "../model/detection.ts";
import type { Gate } from "../model/rule.ts";
import type { Policy } from "./policy.ts";

/**
 * `off` where a setting vouches for what was found; where a setting forbids it, the gate that it gets at least. `undefined`: no
 * setting is about it.
 */
export function settledGate({ ruleId, message, values }: Detection, { compose = {} }: Policy): Gate | undefined {
  switch (ruleId) {
    case "compose-no-tls":
      return compose.tlsTerminatedUpstream === true ? "off" : undefined;
    case "compose-image-untrusted-registry": {
      if (compose.trustedRegistries === undefined) return undefined;
      const registry = String(values.registry ?? "");
      if (!compose.trustedRegistries.some((trusted) => covers(trusted, registry))) return "block";
      // Nobody vouches for what someone else's copy of Docker Hub holds.
      return message === "mirror" ? undefined : "off";
    }
    default:
      return undefined;
  }
}

/** `trusted` is a host, with a port where it has one, or `*.` and what its name ends with. */
function covers(trusted: string, registry: string): boolean {
  const [name, host] = [trusted.toLowerCase(), registry.toLowerCase()];
  return name.startsWith("*.") ? host.endsWith(name.slice(1)) && host.length > name.length - 1 : host === name;
}
