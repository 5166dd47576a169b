// Secrets among a service's variables: which part of a value is one, and who supplied it.
import type { EnvironmentVariable } from "../../parse/compose-service.ts";
import type { Part } from "../../parse/interpolation.ts";
import type { ScalarNode } from "../../parse/yaml-nodes.ts";
import { guessBits } from "../guess-cost.ts";
import { type PublishedDefault, publishedDefault } from "../published-defaults.ts";
import { isSecretText, secretRange, unquoted } from "../secret-value.ts";

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

/**
 * The password of a URL, else the whole value of a variable that is named like a secret, be it the container's or the one of
 * compose that it takes its value from (`REDISCLI_AUTH: ${REDIS_PASSWORD:-...}`); empty values are none.
 */
export function secretPart({ name, scalar }: EnvironmentVariable): SecretPart | undefined {
  if (scalar === undefined) return undefined;
  const [only] = scalar.parts?.length === 1 ? scalar.parts : [];
  const range = secretRange(name, scalar.value) ?? secretRange(only?.variable ?? "", scalar.value);
  return range === undefined ? undefined : partOf(scalar, range.from, range.to);
}

/** What stands from `from` to `to` of the value, and who supplied it. */
export function partOf(scalar: ScalarNode, from: number, to: number): SecretPart {
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
  const names = [variable.name, ...(part.variable === undefined ? [] : [part.variable])];
  return names.every((name) => isSecretText(name, part.text)) && publishedAs(variable, part) === undefined;
}

const GUESSABLE_BITS = 50;

/** Words and the like: what people start a stack of their own with, and no secret that opens another. */
export function isGuessable(text: string): boolean {
  return guessBits(text) < GUESSABLE_BITS;
}

/** What the value is published as: the whole of it, or its secret part, under the container's name for it or compose's. */
export function publishedAs(variable: EnvironmentVariable, part: SecretPart): PublishedDefault | undefined {
  const whole = variable.scalar?.value ?? "";
  for (const name of [variable.name, ...(part.variable === undefined ? [] : [part.variable])]) {
    const found =
      (whole === part.text ? undefined : publishedDefault(name, whole)) ?? publishedDefault(name, unquoted(part.text));
    if (found !== undefined) return found;
  }
  return undefined;
}
