// The hunks of a unified diff of one file, as far as someone wants to speak about lines of the new file.

/** Lines of the new file, 1-based, both included, that the diff shows: those added and those around them. */
export interface Hunk {
  readonly start: number;
  readonly end: number;
  /** Those of its lines that the change added. */
  readonly added: ReadonlySet<number>;
  /** Each line ends with a mere line feed: no carriage return stands before one, and the file does not end without one. */
  readonly isPlain: boolean;
}

const HEADER = /^@@ -\d{1,10}(?:,\d{1,10})? \+(\d{1,10})(?:,\d{1,10})? @@/;

/**
 * The hunks of `patch`, which begins with its first `@@` line. A hunk that shows no line of the new file is left out; lines that no
 * diff holds are passed over. Never throws; linear.
 */
export function parseHunks(patch: string): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let start = 0;
  let next = 0;
  let added = new Set<number>();
  let isPlain = true;
  const finish = (): void => {
    if (next > start) hunks.push({ start, end: next - 1, added, isPlain });
  };
  for (const line of patch.split("\n")) {
    const header = HEADER.exec(line)?.[1];
    if (header !== undefined) {
      finish();
      start = next = Number(header);
      added = new Set();
      isPlain = true;
    } else if (start > 0) {
      if (line.endsWith("\r") || line.startsWith("\\")) isPlain = false;
      if (line.startsWith("+")) added.add(next++);
      else if (line.startsWith(" ")) next++;
    }
  }
  finish();
  return hunks;
}

/** The hunk that shows all of `first` to `last`. */
export function hunkAround(hunks: readonly Hunk[], first: number, last: number): Hunk | undefined {
  return hunks.find(({ start, end }) => start <= first && last <= end);
}
