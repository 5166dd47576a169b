// A text that only looks like it holds a secret.

/** What is scored together has one group. */
export interface Decoy {
  readonly group: string;
  readonly path: string;
  readonly text: string;
}

type Row = readonly [path: string, text: string];

export const decoys = (group: string, rows: readonly Row[]): readonly Decoy[] =>
  rows.map(([path, text]) => ({ group, path, text }));
