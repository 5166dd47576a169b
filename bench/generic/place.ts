// A place of a secret in a text that the bench writes.
import type { ValueKind } from "./values.ts";

/** What stands there, where, in which text; what is scored together has one group. */
export interface Place {
  readonly group: string;
  readonly kinds: readonly ValueKind[];
  readonly path: string;
  readonly text: string;
}

export type Row = readonly [path: string, text: string];

export function places(group: string, kinds: string, rows: readonly Row[]): readonly Place[] {
  return rows.map(([path, text]) => ({ group, kinds: kinds.split(" ") as ValueKind[], path, text }));
}
