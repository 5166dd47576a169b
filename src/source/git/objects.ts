// Objects by their names, through a `git cat-file --batch` that lives as long as the source.
import type { StackgateError } from "../../model/problem.ts";
import { type Batch, batchOf, type FoundObject, startBatch } from "./batch.ts";
import { gitFailure } from "./failure.ts";
import type { GitRoom } from "./run.ts";

export type ObjectAnswer =
  | FoundObject
  /** `missing`: git knows no such object. `too-large`: over 1 GiB. `forged`: its bytes are not those that its id stands for. */
  | { readonly kind: "missing" | "too-large" | "forged" }
  /** Git failed on it. */
  | { readonly kind: "unreadable"; readonly failure: StackgateError };

export interface ObjectReader {
  /**
   * The objects of these names (ids, or revisions without a line feed), one answer for each name, in order. A few requests are
   * sent ahead; of the answers only the one that was yielded is in memory. One reading at a time, the others wait.
   * Throws StackgateError where there is no repository or git does not run, and an error of its own once it is closed.
   */
  read(names: readonly string[]): AsyncGenerator<ObjectAnswer, void>;
  /** A single one. */
  one(name: string): Promise<ObjectAnswer>;
  /** Ends the child. Safe to call twice. */
  close(): void;
}

const AHEAD = 64;
/** A broken object ends git, and the rest is asked of a new one; more often than this is a broken repository. */
const MAX_ENDINGS = 20;

/** Takes the batch that was started, or starts one at once. */
export function openObjects(room: GitRoom, started: Batch = batchOf(startBatch(room))): ObjectReader {
  let batch: Batch | undefined = started;
  let endings = 0;
  let isClosed = false;
  let turn: Promise<void> = Promise.resolve();

  const afterEnding = async (broken: Batch): Promise<StackgateError> => {
    batch = undefined;
    if (isClosed) throw new Error("closed");
    broken.git.kill();
    const failure = await gitFailure(room, await broken.git.ending);
    if (failure.code !== "git-failed" || ++endings > MAX_ENDINGS) throw failure;
    return failure;
  };

  async function* read(names: readonly string[]): AsyncGenerator<ObjectAnswer, void> {
    const before = turn;
    let done = (): void => {};
    turn = new Promise((finished) => {
      done = finished;
    });
    await before;
    let asked = 0;
    let answered = 0;
    try {
      while (answered < names.length) {
        if (isClosed) throw new Error("closed");
        batch ??= batchOf(startBatch(room));
        for (; asked < names.length && asked - answered < AHEAD; asked++) batch.ask(names[asked] ?? "");
        const answer = batch.answer(names[answered] ?? "");
        if (answer === undefined) {
          await batch.more();
          continue;
        }
        answered++;
        if (answer.kind !== "broken") yield answer;
        else {
          asked = answered;
          yield { kind: "unreadable", failure: await afterEnding(batch) };
        }
      }
    } finally {
      // Whoever stops early leaves answers behind that nobody awaits.
      if (asked > answered) {
        batch?.git.kill();
        batch = undefined;
      }
      done();
    }
  }

  return {
    read,
    async one(name) {
      for await (const answer of read([name])) return answer;
      return { kind: "missing" };
    },
    close() {
      isClosed = true;
      batch?.git.abandon();
    },
  };
}
