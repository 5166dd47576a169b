// Secrets among a service's variables: which part of a value is one, and who supplied it.
import type { EnvironmentVariable } from "../../parse/compose-service.ts";
import type { Part } from "../../parse/interpolation.ts";
import type { ScalarNode } from "../../parse/yaml-nodes.ts";
import { isPlaceholder } from "../placeholder.ts";
import { isPublicExample, isPublishedPlaceholder, type PublishedDefault, publishedDefault } from "../published-defaults.ts";
import { isSecretName } from "../secret-name.ts";

/** The secret within a value: UTF-16 indices into it. */
export interface SecretPart {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Who supplied it; `mixed` when several did. */
  readonly source: Part["source"] | "mixed";
  /** The variable of compose whose default or value it is. */
  readonly variable?: string;
}

const USER_INFO = /^[a-z][a-z0-9+.-]{1,30}:\/\/[^\s/@:]{0,256}:([^\s/@]{1,1024})@/i;
const PATH = /^(?:\.{0,2}\/|~\/|[A-Za-z]:\\)/;
const SWITCH = /^(?:true|false|yes|no|on|off|none|null|disabled?|enabled?|auto)$/i;

/** The password of a URL, else the whole value of a variable that is named like a secret; empty values are none. */
export function secretPart({ name, scalar }: EnvironmentVariable): SecretPart | undefined {
  if (scalar === undefined || scalar.value === "") return undefined;
  const url = USER_INFO.exec(scalar.value);
  const password = url?.[1];
  if (url !== null && password !== undefined) {
    const to = url[0].length - 1;
    return partOf(scalar, to - password.length, to);
  }
  if (!isSecretName(name) || /^[a-z][a-z0-9+.-]{1,30}:\/\//i.test(scalar.value)) return undefined;
  return partOf(scalar, 0, scalar.value.length);
}

function partOf(scalar: ScalarNode, from: number, to: number): SecretPart {
  const text = scalar.value.slice(from, to);
  if (scalar.parts === undefined) return { from, to, text, source: "text" };
  const within = scalar.parts.filter((part) => part.from < to && part.to > from);
  const isUnknown = scalar.parts.some((part) => part.source === "unset" && part.from >= from && part.to <= to);
  const sources = new Set(within.map(({ source }) => source));
  const [only] = sources;
  const variable = within.find((part) => part.variable !== undefined)?.variable;
  return {
    from,
    to,
    text,
    source: isUnknown ? "unset" : sources.size === 1 && only !== undefined ? only : "mixed",
    ...(variable === undefined ? {} : { variable }),
  };
}

/** Whether the part is what only its owner should know: no placeholder, switch, path or example, and nothing that is published. */
export function isOwnSecret(variable: EnvironmentVariable, part: SecretPart): boolean {
  return isSecretText(variable.name, part.text) && publishedAs(variable, part) === undefined;
}

/** Whether `text` could be a secret under `name`: no placeholder, switch, path or example of a vendor. */
export function isSecretText(name: string, text: string): boolean {
  if (text.trim() === "" || isPlaceholder(text) || SWITCH.test(text) || PATH.test(text)) return false;
  return !isPublishedPlaceholder(name, text) && !isPublicExample(text);
}

/** What the value is published as: the whole of it, or its secret part. */
export function publishedAs(variable: EnvironmentVariable, part: SecretPart): PublishedDefault | undefined {
  const whole = variable.scalar?.value ?? "";
  const found = whole === part.text ? undefined : publishedDefault(variable.name, whole);
  return found ?? publishedDefault(variable.name, part.text);
}
