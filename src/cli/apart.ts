// This very command once more, in a process that can be ended while it computes.
import { spawn } from "node:child_process";

/** How the process was started, and when it has to end. */
export interface Command {
  /** The program and its arguments. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly limitMs: number;
  /** Ends it at once. */
  readonly signal: AbortSignal;
}

/** Its exit code, 2 where another's signal ended it; `undefined`: it went on for longer than `limitMs`. Its streams are ours. */
export function runApart({ argv, env, limitMs, signal }: Command): Promise<number | undefined> {
  const [program = "", ...args] = argv;
  const child = spawn(program, args, { stdio: "inherit", env, windowsHide: true });
  const kill = (): void => {
    if (child.pid !== undefined) child.kill("SIGKILL");
  };
  signal.addEventListener("abort", kill);
  return new Promise((done, failed) => {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      kill();
    }, limitMs);
    child.once("error", failed);
    child.once("exit", (code) => {
      clearTimeout(timer);
      signal.removeEventListener("abort", kill);
      done(isLate ? undefined : (code ?? 2));
    });
  });
}
