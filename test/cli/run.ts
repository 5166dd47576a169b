import { main } from "../../src/cli/main.ts";

const TOP = process.env.STACKGATE_TOP ?? process.cwd();

/** What a command said and how it ended. */
export interface Told {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly stdin?: string | Uint8Array | AsyncIterable<Uint8Array>;
  /** Both streams are terminals of so many columns. */
  readonly columns?: number;
  readonly packageFolder?: string;
  /** Milliseconds since the process began. */
  readonly elapsedMs?: () => number;
  /** Told of each piece that goes to standard output. */
  readonly onWrite?: (text: string) => void;
}

/** Runs `stackgate ARGV...` in this process, on the 24th of November 2026, 50 ms after it began. */
export async function stackgate(
  argv: readonly string[],
  { cwd, env = {}, stdin = "", columns, packageFolder = TOP, elapsedMs = () => 50, onWrite }: RunOptions,
): Promise<Told> {
  const told = { stdout: "", stderr: "" };
  const terminal = (stream: "stdout" | "stderr") => ({
    write: (text: string): void => {
      told[stream] += text;
      if (stream === "stdout") onWrite?.(text);
    },
    isTTY: columns !== undefined,
    columns,
  });
  const code = await main(argv, {
    env: { PATH: process.env.PATH, GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null", ...env },
    cwd,
    stdin: typeof stdin === "string" || stdin instanceof Uint8Array ? pieces(stdin) : stdin,
    stdout: terminal("stdout"),
    stderr: terminal("stderr"),
    today: "2026-11-24",
    now: () => Date.UTC(2026, 10, 24, 12),
    elapsedMs,
    packageFolder,
  });
  return { code, ...told };
}

async function* pieces(text: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text as string);
  for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
}
