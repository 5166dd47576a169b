// Objects by their names, through one `git cat-file --batch` that lives as long as the source.
import type { StackgateError } from "../../model/problem.ts";
import { gitFailure } from "./failure.ts";
import { type GitRoom, type RunningGit, startGit } from "./run.ts";

export type ObjectAnswer =
  | { readonly kind: "object"; readonly id: string; readonly type: string; readonly bytes: Buffer }
  /** `missing`: git knows no such object. `too-large`: over 1 GiB. */
  | { readonly kind: "missing" | "too-large" }
  /** Git failed on it. */
  | { readonly kind: "unreadable"; readonly failure: StackgateError };

export interface ObjectReader {
  /**
   * The objects of these names (ids, or revisions without a line feed), one answer for each name, in order. A few requests are
   * sent ahead; of the answers only the one that was yielded is in memory. One reading at a time, the others wait.
   * Throws StackgateError where there is no repository or git does not run.
   */
  read(names: readonly string[]): AsyncGenerator<ObjectAnswer, void>;
  /** A single one. */
  one(name: string): Promise<ObjectAnswer>;
  /** Ends the child. Safe to call twice. */
  close(): Promise<void>;
}

const AHEAD = 64;
const MAX_BYTES = 1 << 30;
/** A broken object ends git, and the rest is asked of a new one; more often than this is a broken repository. */
const MAX_ENDINGS = 20;
const IDLE_MS = 2 * 60_000;
const IS_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Git finds the empty blob in every repository only when it is asked in other ways. */
const EMPTY_BLOBS: readonly string[] = [
  "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
  "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813",
];

/** The child is started at once. */
export function openObjects(room: GitRoom): ObjectReader {
  let batch: Batch | undefined = startBatch(room);
  let endings = 0;
  let turn: Promise<void> = Promise.resolve();

  async function* readInTurn(names: readonly string[]): AsyncGenerator<ObjectAnswer, void> {
    let asked = 0;
    let answered = 0;
    try {
      while (answered < names.length) {
        batch ??= startBatch(room);
        for (; asked < names.length && asked - answered < AHEAD; asked++) batch.ask(names[asked] ?? "");
        const answer = await batch.answer(names[answered++] ?? "");
        if (answer !== undefined) {
          yield answer;
          continue;
        }
        const failure = await gitFailure(room, await batch.git.ending);
        if (failure.code !== "git-failed" || ++endings > MAX_ENDINGS) throw failure;
        [batch, asked] = [undefined, answered];
        yield { kind: "unreadable", failure };
      }
    } finally {
      // Whoever stops early leaves answers behind that nobody awaits.
      if (asked > answered) {
        batch?.git.kill();
        batch = undefined;
      }
    }
  }

  async function* read(names: readonly string[]): AsyncGenerator<ObjectAnswer, void> {
    const before = turn;
    let done = (): void => {};
    turn = new Promise((finished) => {
      done = finished;
    });
    await before;
    try {
      yield* readInTurn(names);
    } finally {
      done();
    }
  }

  return {
    read,
    async one(name) {
      for await (const answer of read([name])) return answer;
      return { kind: "missing" };
    },
    async close() {
      batch?.git.kill();
      await batch?.git.ending;
    },
  };
}

interface Batch {
  readonly git: RunningGit;
  ask(name: string): void;
  /** `undefined`: git ended first. */
  answer(name: string): Promise<ObjectAnswer | undefined>;
}

function startBatch(room: GitRoom): Batch {
  const git = startGit(room, ["cat-file", "--batch"], { stdin: "pipe", timeoutMs: "none" });
  const input = bufferedInput(git);
  const outOfStep = (): undefined => {
    git.kill();
    return undefined;
  };
  return {
    git,
    ask(name) {
      if (!EMPTY_BLOBS.includes(name)) git.stdin?.write(`${name}\n`);
    },
    async answer(name) {
      if (EMPTY_BLOBS.includes(name)) return { kind: "object", id: name, type: "blob", bytes: Buffer.alloc(0) };
      const header = await input.line();
      if (header === undefined) return undefined;
      const [, id, type, length] = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/.exec(header) ?? [];
      if (id === undefined || type === undefined)
        return header.startsWith(`${name} `) ? { kind: "missing" } : outOfStep();
      if (IS_ID.test(name) && id !== name) return outOfStep();
      const size = Number(length);
      const bytes = size > MAX_BYTES ? undefined : await input.take(size);
      if (size > MAX_BYTES ? !(await input.skip(size)) : bytes === undefined) return undefined;
      // Git itself does not notice a broken object that is shorter than it says.
      if (!(await input.lineFeed())) return outOfStep();
      return bytes === undefined ? { kind: "too-large" } : { kind: "object", id, type, bytes };
    },
  };
}

interface Input {
  /** Up to a line feed, without it. */
  line(): Promise<string | undefined>;
  take(size: number): Promise<Buffer | undefined>;
  skip(size: number): Promise<boolean>;
  /** Whether one came next; takes it. */
  lineFeed(): Promise<boolean>;
}

/** Hot for many small objects: what has come is served without waiting, and nothing is joined twice. */
function bufferedInput(git: RunningGit): Input {
  const { stdout } = git;
  let rest: Buffer = Buffer.alloc(0);
  let hasEnded = false;
  let wake = (): void => {};
  const end = (): void => {
    hasEnded = true;
    wake();
  };
  stdout
    .on("readable", () => wake())
    .on("end", end)
    .on("error", end);
  git.ending.then(({ notStarted }) => {
    if (notStarted !== undefined) end();
  });

  const next = async (): Promise<Buffer | undefined> => {
    for (;;) {
      const chunk = stdout.read() as Buffer | null;
      if (chunk !== null) return chunk;
      if (hasEnded) return undefined;
      const timer = setTimeout(() => git.kill("time"), IDLE_MS);
      await new Promise<void>((woken) => {
        wake = woken;
      });
      clearTimeout(timer);
    }
  };

  return {
    async line() {
      for (;;) {
        const at = rest.indexOf(10);
        if (at >= 0) {
          const line = rest.toString("latin1", 0, at);
          rest = rest.subarray(at + 1);
          return line;
        }
        const chunk = await next();
        if (chunk === undefined) return undefined;
        rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      }
    },
    async take(size) {
      const bytes = Buffer.allocUnsafe(size);
      let filled = rest.copy(bytes, 0, 0, size);
      rest = rest.subarray(filled);
      while (filled < size) {
        const chunk = await next();
        if (chunk === undefined) return undefined;
        const used = chunk.copy(bytes, filled);
        filled += used;
        if (used < chunk.length) rest = chunk.subarray(used);
      }
      return bytes;
    },
    async skip(size) {
      let left = size;
      for (;;) {
        const used = Math.min(left, rest.length);
        rest = rest.subarray(used);
        left -= used;
        if (left === 0) return true;
        const chunk = await next();
        if (chunk === undefined) return false;
        rest = chunk;
      }
    },
    async lineFeed() {
      if (rest.length === 0) rest = (await next()) ?? rest;
      const [byte] = rest;
      rest = rest.subarray(1);
      return byte === 10;
    },
  };
}
