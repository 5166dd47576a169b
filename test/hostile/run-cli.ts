// Runs the built command line as a process of its own, so that a crash, a hang and a signal are seen.
import { execFileSync, spawn } from "node:child_process";
import { join } from "node:path";
import type { Variables } from "./case.ts";

/** Another build than this one's may be judged. */
export const CLI = process.env.STACKGATE_CLI ?? join(process.env.STACKGATE_TOP ?? process.cwd(), "dist/cli.js");
const TIMEOUT_MS = 60_000;

export interface Told {
  /** `undefined`: a signal ended it, or it took too long. */
  readonly status: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliRequest {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Variables;
  readonly stdin?: string;
  readonly unprivileged: boolean;
}

export function runCli({ argv, cwd, env, stdin, unprivileged }: CliRequest): Promise<Told> {
  const user = unprivileged && process.geteuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [CLI, ...argv], { cwd, env, ...user, stdio: "pipe" });
    const timer = setTimeout(() => child.kill("SIGKILL"), TIMEOUT_MS);
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.stdin.on("error", () => {});
    child.stdin.end(stdin ?? "");
    child.once("error", failed);
    child.once("close", (status) => {
      clearTimeout(timer);
      done({
        status: status ?? undefined,
        stdout: Buffer.concat(out).toString("utf8"),
        stderr: Buffer.concat(err).toString("utf8"),
      });
    });
  });
}

let help: string | undefined;

/** Whether `stackgate scan` has no such option (yet). */
export function lacks(option: string): boolean {
  help ??= execFileSync(process.execPath, [CLI, "scan", "--help"], { encoding: "utf8" });
  return !help.split(/\s/).includes(option);
}
