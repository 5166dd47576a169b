import { spawn } from "node:child_process";

/** How a program is started: without a shell, ended after a minute. */
export interface ChildOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly input?: string;
}

/** What it printed, and 127 where it could not be started, 128 where a signal ended it. */
export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

const LIMIT_MS = 60_000;

/** Runs a program to its end. Never rejects. */
export function runChild(
  [command = "", ...args]: readonly string[],
  { cwd, env, input = "" }: ChildOptions,
): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd, env, stdio: ["pipe", "pipe", "pipe"] });
    // Node's own limit keeps the process waiting for a program that was never there.
    const timer = setTimeout(() => child.kill("SIGTERM"), LIMIT_MS);
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.stdin.on("error", () => {});
    child.stdin.end(input);
    const end = (status: number): void => {
      clearTimeout(timer);
      done({ status, stdout: Buffer.concat(out).toString("utf8"), stderr: Buffer.concat(err).toString("utf8") });
    };
    child.once("error", () => end(127));
    child.once("close", (status) => end(status ?? 128));
  });
}
