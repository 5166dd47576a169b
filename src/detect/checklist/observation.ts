// What an audit sees of a stack beside the findings of rules: that something good is there, half there, or plainly lacking.
import type { ChecklistItem } from "../../model/checklist.ts";
import type { Snapshot } from "../../model/document.ts";
import type { Values } from "../../model/text.ts";
import type { ComposeProject } from "../../parse/compose-project.ts";
import { type Mark, spanOfMark } from "../../parse/compose-source-text.ts";
import type { NginxSite } from "../nginx/nginx-rule.ts";
import type { ObservationId } from "./sentences.ts";

/** `holds`: what is asked for is there. `part`: half of it. `lacks`: it should be there and is not. `hint`: decides nothing alone. */
export type Stance = "holds" | "part" | "lacks" | "hint";

/** What it means to each row, layer and incident that it says something about. */
export type Stances = Partial<Readonly<Record<ChecklistItem, Stance>>>;

export interface Observation {
  readonly on: Stances;
  readonly message: ObservationId;
  /** Names alone, never a value. */
  readonly values: Values;
  readonly path: string;
  /** From 1. */
  readonly line: number;
}

/** What there is to look at. */
export interface Stack {
  readonly snapshot: Snapshot;
  readonly projects: readonly ComposeProject[];
  readonly sites: readonly NginxSite[];
  /** Paths that are audited. */
  readonly paths: readonly string[];
  /** What git tracks; absent: the folder is in no repository. */
  readonly tracked?: ReadonlySet<string>;
}

export function observed(on: Stances, message: ObservationId, mark: Mark, values: Values = {}): Observation {
  const { path, view } = mark.text;
  return { on, message, values, path, line: view.rangeOf(spanOfMark(mark)).startLine };
}
