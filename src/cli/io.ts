import type { StagedStart } from "../source/git/staged-start.ts";

/** What a command is given of the world; made real in the entry. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  /** YYYY-MM-DD */
  readonly today: string;
  /** Milliseconds since 1970. */
  now(): number;
  /** Since the process began. */
  elapsedMs(): number;
  /** The most memory that the process had so far. Absent: nobody asks. */
  peakBytes?(): number;
  /** Aborted when the process is told to end: what it has started ends too. Absent: nobody tells it. */
  readonly signal?: AbortSignal;
  /**
   * Runs this very command in a process of its own and ends it after so long. Its exit code; `undefined`: it was ended. Absent: this is
   * that process already.
   */
  runApart?(limitMs: number): Promise<number | undefined>;
  /** Started before this very command was read, for the scan of the index that it most likely is. */
  readonly staged?: StagedStart;
  /** The folder of this package: it holds `dist/` and `hooks/`. */
  readonly packageFolder: string;
}

export interface Terminal {
  write(text: string): void;
  /** Fulfilled when what was written so far is taken, or when nobody takes it any more. Absent: it always is. */
  drained?(): Promise<void>;
  readonly isTTY: boolean;
  /** Cells of a line, where that is known. */
  readonly columns?: number | undefined;
}
