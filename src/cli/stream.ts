// Findings on standard output while the scan goes on.
import type { ScanResult } from "../model/finding.ts";
import { jsonStream } from "../report/json-stream.ts";
import type { OnFound } from "../work/early.ts";
import type { Io } from "./io.ts";

export interface Stream {
  /** Waits until whoever reads has taken it. */
  readonly onFound: OnFound;
  /** What is left to be said of a scan that came to an end. Nothing is written by `onFound` after it. */
  end(result: ScanResult): Iterable<string>;
  /** The same of one that could not go on. */
  cut(result: ScanResult): Iterable<string>;
}

export function streamTo({ stdout }: Pick<Io, "stdout">): Stream {
  const lines = jsonStream();
  let isOver = false;
  return {
    async onFound(findings) {
      // Work goes on for a while when its time is over.
      if (isOver) return;
      stdout.write(lines.found(findings));
      await stdout.drained?.();
    },
    end(result) {
      isOver = true;
      return lines.end(result);
    },
    cut(result) {
      isOver = true;
      return lines.cut(result);
    },
  };
}
