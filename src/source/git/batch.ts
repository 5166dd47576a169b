// One `git cat-file --batch` and the form in which it answers.
import { isNamed } from "./object-id.ts";
import { type GitRoom, type RunningGit, startGit } from "./run.ts";

export interface FoundObject {
  readonly kind: "object";
  readonly id: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/**
 * `missing`: git knows no such object. `too-large`: over 1 GiB. `forged`: the bytes are not those that the id stands for. `broken`: git
 * has ended, or what it says is no answer to the question.
 */
type BatchAnswer = FoundObject | { readonly kind: "missing" | "too-large" | "forged" } | { readonly kind: "broken" };

export interface Batch {
  readonly git: RunningGit;
  ask(name: string): void;
  /** The answer to the oldest question, which was `name`. `undefined`: it has not come yet, see {@link Batch.more}. */
  answer(name: string): BatchAnswer | undefined;
  /** Waits until something came. */
  more(): Promise<void>;
}

const MAX_BYTES = 1 << 30;
const IDLE_MS = 2 * 60_000;
const IS_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Git finds the empty blob in every repository only when it is asked in other ways. */
const EMPTY_BLOBS: readonly string[] = [
  "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
  "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813",
];

/** Starts git at once. */
export function startBatch(room: GitRoom): RunningGit {
  return startGit(room, ["cat-file", "--batch"], { stdin: "pipe", timeoutMs: "none" });
}

/** Hot for many small objects: what has come is served without waiting, and nothing is joined that need not be. */
export function batchOf(git: RunningGit): Batch {
  const { stdout } = git;
  let rest: Buffer = Buffer.alloc(0);
  let hasEnded = false;
  let wake = (): void => {};
  const end = (): void => {
    hasEnded = true;
    wake();
  };
  stdout
    ?.on("readable", () => wake())
    .on("end", end)
    .on("close", end)
    .on("error", end);
  git.ending.then(({ notStarted }) => {
    if (notStarted !== undefined) end();
  });

  /** Whether there is something in `rest`. */
  const fill = (): boolean => {
    if (rest.length > 0) return true;
    const chunk = stdout?.read() as Buffer | null | undefined;
    if (chunk != null) rest = chunk;
    return rest.length > 0;
  };
  const takeLine = (): string | undefined => {
    for (;;) {
      const at = rest.indexOf(10);
      if (at >= 0) {
        const line = rest.toString("latin1", 0, at);
        rest = rest.subarray(at + 1);
        return line;
      }
      const chunk = stdout?.read() as Buffer | null | undefined;
      if (chunk == null) return undefined;
      rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    }
  };

  let body: Body | undefined;
  /** `undefined`: more must come. */
  const takeBody = (): BatchAnswer | undefined => {
    if (body === undefined) return undefined;
    while (body.left > 0) {
      if (!fill()) return undefined;
      const used = Math.min(body.left, rest.length);
      if (body.whole !== undefined) rest.copy(body.whole, body.whole.length - body.left, 0, used);
      rest = rest.subarray(used);
      body.left -= used;
    }
    if (!fill()) return undefined;
    const { id, type, whole, headerBytes, isHeld } = body;
    // Git itself does not notice a broken object that is shorter than it says.
    if (rest[0] !== 10) return { kind: "broken" };
    rest = rest.subarray(1);
    body = undefined;
    if (whole === undefined) return { kind: "too-large" };
    if (isHeld && !isNamed(whole, id)) return { kind: "forged" };
    return { kind: "object", id, type, bytes: whole.subarray(headerBytes) };
  };

  return {
    git,
    ask(name) {
      if (!EMPTY_BLOBS.includes(name)) git.stdin?.write(`${name}\n`);
    },
    answer(name) {
      if (EMPTY_BLOBS.includes(name)) return { kind: "object", id: name, type: "blob", bytes: Buffer.alloc(0) };
      if (body === undefined) {
        const header = takeLine();
        if (header === undefined) return hasEnded ? { kind: "broken" } : undefined;
        const [, id, type, length] = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/.exec(header) ?? [];
        if (id === undefined || type === undefined)
          return { kind: header.startsWith(`${name} `) ? "missing" : "broken" };
        if (IS_ID.test(name) && id !== name) return { kind: "broken" };
        body = { ...bodyOf(id, type, Number(length)), isHeld: id === name || type === "tree" };
      }
      return takeBody() ?? (hasEnded ? { kind: "broken" } : undefined);
    },
    async more() {
      const timer = setTimeout(() => git.kill("time"), IDLE_MS);
      await new Promise<void>((woken) => {
        wake = woken;
        if (hasEnded) woken();
      });
      clearTimeout(timer);
    },
  };
}

interface Body {
  readonly id: string;
  readonly type: string;
  left: number;
  /** What the id is the hash of: a header, and the bytes. Absent: they are not kept. */
  readonly whole: Buffer | undefined;
  readonly headerBytes: number;
  /** Held against its id. Of a commit that a revision names git has done so itself. */
  readonly isHeld: boolean;
}

function bodyOf(id: string, type: string, size: number): Omit<Body, "isHeld"> {
  const header = `${type} ${size}\0`;
  const whole = size > MAX_BYTES ? undefined : Buffer.allocUnsafe(header.length + size);
  whole?.write(header, "latin1");
  return { id, type, left: size, whole, headerBytes: header.length };
}
