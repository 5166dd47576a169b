// A scan that must not take longer than so many seconds.
import { StackgateError } from "../model/problem.ts";
import type { Source } from "../source/source.ts";
import type { Io } from "./io.ts";

export interface Deadline {
  /** Ends the git processes of a source at the deadline, or when the process is told to end. */
  readonly signal: AbortSignal | undefined;
  /** `source`, which refuses to go on after the deadline. */
  guard(source: Source): Source;
  /** The outcome of `work`, unless the deadline comes first: then StackgateError `deadline`. */
  within<T>(work: Promise<T>): Promise<T>;
}

/** `seconds` after the process began; absent: never. */
export function deadlineOf(seconds: number | undefined, io: Io): Deadline {
  if (seconds === undefined) return { signal: io.signal, guard: (source) => source, within: (work) => work };
  const ending = new AbortController();
  const left = (): number => seconds * 1000 - io.elapsedMs();
  const check = (): void => {
    if (left() <= 0) throw new StackgateError("deadline", { seconds });
  };
  return {
    signal: io.signal === undefined ? ending.signal : AbortSignal.any([io.signal, ending.signal]),
    guard: (source) => guarded(source, check),
    async within(work) {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<never>((_, refuse) => {
        const refuseNow = (): void => {
          refuse(new StackgateError("deadline", { seconds }));
          ending.abort();
        };
        timer = setTimeout(refuseNow, Math.max(0, left()));
      });
      try {
        return await Promise.race([work, late]);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

/** A scan keeps the timer waiting while it computes, so that the clock is asked before each document as well. */
function guarded(source: Source, check: () => void): Source {
  return {
    ...source,
    get base() {
      return source.base;
    },
    get head() {
      return source.head;
    },
    async changedPaths() {
      check();
      return source.changedPaths();
    },
    async *documents(clear) {
      for await (const document of source.documents(clear)) {
        check();
        yield document;
      }
    },
    snapshots: (explore) =>
      source.snapshots(async (snapshot, changedPaths) => {
        check();
        return explore(snapshot, changedPaths);
      }),
  };
}
