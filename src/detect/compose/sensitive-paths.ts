// What a path of the host gives away to whoever can read it, or write to it.
import { isPeripheral } from "./devices.ts";

/** `secret`: reading is enough, keys or all files lie there. `system`: the host obeys what is written there. `public`: anyone may read it. */
export type Sensitivity = "secret" | "system" | "public";

const CREDENTIALS = new Set([".ssh", ".aws", ".kube", ".docker", ".gnupg", ".azure"]);

/** Names, time and certificates that everyone may read. */
const PUBLIC =
  /^\/etc\/(?:localtime|timezone|resolv\.conf|hosts)$|^\/usr\/share\/zoneinfo(?:\/|$)|^\/etc\/(?:ssl|pki\/tls)\/certs(?:\/|$)|^\/etc\/pki\/ca-trust(?:\/|$)|^\/(?:etc|usr(?:\/local)?\/share)\/ca-certificates(?:\.conf)?(?:\/|$)/;

const SECRET =
  /^\/$|^\/root(?:\/|$)|^\/etc(?:$|\/(?:g?shadow-?$|sudoers|ssh(?:\/|$)|ssl(?:$|\/private)|pki(?:$|\/tls$|\/tls\/private)|(?:kubernetes|rancher)(?:\/|$)))/;

const SYSTEM =
  /^\/(?:etc|proc|sys|dev|boot|lib|lib32|lib64|libx32|usr|bin|sbin)(?:\/|$)|^\/var(?:\/lib)?$|^\/var\/(?:log|lib\/(?:docker|containerd|kubelet))(?:\/|$)/;

/** Folders of single programs below those of the system: a proxy's configuration, its certificates. */
const PROGRAM = /^\/etc\/(?:letsencrypt|nginx)(?:\/|$)/;

/** `path` as {@link normalPath} makes it; `isUnknown`: without a part that only a variable knows. `undefined`: nothing special. */
export function sensitivityOf(path: string, isUnknown: boolean): Sensitivity | undefined {
  if (holdsCredentials(path, isUnknown)) return "secret";
  if (isUnknown) return undefined;
  if (PUBLIC.test(path)) return "public";
  if (PROGRAM.test(path) || (path.startsWith("/dev/") && isPeripheral(path))) return undefined;
  if (SECRET.test(path)) return "secret";
  if (SYSTEM.test(path) || /^(?:~|\/(?:home|Users)(?:\/[^/]{1,100})?)$/.test(path)) return "system";
  return undefined;
}

/** Administrators put programs of their own below `/usr/local`: each is no part of the system, its folders for all programs are. */
export function isLocalProgram(path: string): boolean {
  return /^\/usr\/local\/(?!(?:bin|sbin|lib|lib32|lib64|libexec|etc|include|share|man|src)(?:\/|$))/.test(path);
}

/** A folder in root's home that is no place for keys: what programs keep for root themselves is hidden. */
export function isBelowRoot(path: string): boolean {
  return path.startsWith("/root/") && !path.includes("/.") && !holdsCredentials(path, false);
}

/** Keys of a user, wherever the home is; `./.docker` is where projects keep their own container files. */
function holdsCredentials(path: string, isUnknown: boolean): boolean {
  const parts = path.split("/");
  const at = parts.findIndex((part, i) => CREDENTIALS.has(part) || (part === ".config" && parts[i + 1] === "gcloud"));
  if (at < 0) return false;
  if (parts[at] === ".docker" && (isUnknown || !/^[/~]/.test(path))) return false;
  return !/^(?:known_hosts|[^/]{1,100}\.pub)$/.test(parts.at(-1) ?? "");
}
