// Values of the canonical model: plain data whose scalars still know what they were made of.
import type { BuildSource } from "../compose-build.ts";
import type { Mark } from "../compose-source-text.ts";
import type { ScalarNode } from "../yaml-nodes.ts";

export type Plain = string | number | boolean | null;

export interface ModelScalar {
  readonly kind: "scalar";
  readonly value: Plain;
  /** Absent: nobody wrote it, compose supplies it. */
  readonly from?: ScalarNode;
  /** It is nothing as far as is known: compose takes it for not set. */
  readonly absent?: true;
}

export interface ModelList {
  readonly kind: "list";
  readonly items: readonly ModelValue[];
}

export interface ModelMap {
  readonly kind: "map";
  readonly entries: ReadonlyMap<string, ModelValue>;
}

export type ModelValue = ModelScalar | ModelList | ModelMap;

/** What compose refuses in a model that was read all the same. */
export interface Refusal {
  readonly kind:
    | "bad-value"
    | "unknown-key"
    | "wrong-shape"
    | "bad-env-file"
    | "too-large"
    | "missing-file"
    | "empty-model"
    | "no-name"
    | "no-image"
    | "undefined-name"
    | "dependency-cycle"
    | "excludes"
    | "same-target";
  readonly at: Mark;
  /** The field, as `services.web.ports`; never a value. */
  readonly where: string;
  /** A name: of what is missing or in the way. */
  readonly detail?: string;
}

/** A service of the model. */
export interface ModelService {
  /** Its key in the last file that has one. */
  readonly at: Mark;
  readonly fields: ModelMap;
  /** What it is built from. */
  readonly build?: BuildSource;
}

export function scalar(value: Plain, from?: ScalarNode): ModelScalar {
  return from === undefined ? { kind: "scalar", value } : { kind: "scalar", value, from };
}

export function list(items: readonly ModelValue[]): ModelList {
  return { kind: "list", items };
}

export function map(entries: Iterable<readonly [string, ModelValue | undefined]>): ModelMap {
  const kept = new Map<string, ModelValue>();
  for (const [name, value] of entries) if (value !== undefined) kept.set(name, value);
  return { kind: "map", entries: kept };
}

/** The scalar at `name` as text; `undefined` where there is none. */
export function textAt(value: ModelValue | undefined, name: string): string | undefined {
  const found = value?.kind === "map" ? value.entries.get(name) : undefined;
  return found?.kind === "scalar" && found.value !== null ? String(found.value) : undefined;
}
