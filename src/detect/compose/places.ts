// Where findings may be shown.
import { isFromDefault, markOfValue } from "../../parse/compose-interpolate.ts";
import type { ComposeProject } from "../../parse/compose-project.ts";
import type { EnvironmentVariable, Service } from "../../parse/compose-service.ts";
import type { Mark } from "../../parse/compose-source-text.ts";
import type { ScalarNode } from "../../parse/yaml-nodes.ts";

export type Places = readonly [Mark, ...Mark[]];

/**
 * The places of a value: what a line of an env file supplies whole is shown there and then in the compose file; else the
 * scalar or list item, then the env lines that have a part in it.
 */
export function placesOf(scalar: ScalarNode, via?: Mark): Places {
  const own = scalar.item ?? scalar.at;
  const supplied = (scalar.parts ?? []).flatMap(({ source, at }) => (source === "env" && at !== undefined ? [at] : []));
  const rest = via === undefined ? [] : [via];
  const [first] = supplied;
  const isWhole = scalar.parts?.length === 1 && first !== undefined;
  return isWhole ? [first, own, ...rest] : [own, ...supplied, ...rest];
}

/** All keys of the service, first file first. */
export function serviceKeys(service: Service): Places {
  const [first = service.node.at, ...rest] = service.keys;
  return [first, ...rest];
}

/** The keys of `services:`, first file first: what is missing from a project as a whole is told there. */
export function projectKeys({ root }: ComposeProject): Places {
  const [first = { ...root.at, end: root.at.start }, ...rest] = root.entries.get("services")?.keys ?? [];
  return [first, ...rest];
}

/** Where the characters of a variable's secret value stand, in one piece; its whole scalar when they are escaped or composed. */
export function secretMark(scalar: ScalarNode, from = 0, to = scalar.value.length): Mark {
  return markOfValue(scalar, from, to) ?? scalar.at;
}

/** The gate of a value that only a default in an expression supplies. */
export function defaultGate(scalar: ScalarNode | undefined): { readonly gateAtMost?: "warn" } {
  return scalar !== undefined && isFromDefault(scalar) ? { gateAtMost: "warn" } : {};
}

/** A value as people know it; the variable's name where what it holds is not known. */
export function shownValue(scalar: ScalarNode): string {
  const variable = scalar.parts?.find(({ source }) => source === "unset")?.variable;
  return variable === undefined ? scalar.value : `$${variable}`;
}

/** Where a variable's value may be shown. */
export function variablePlaces(variable: EnvironmentVariable): Places {
  return variable.scalar === undefined ? [variable.key] : placesOf(variable.scalar, variable.via);
}
