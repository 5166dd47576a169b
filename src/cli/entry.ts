#!/usr/bin/env node
// The door to the command line: the only place that touches the process. Git is started and node told where compiled code lies before
// anything else is loaded.
import { writeSync } from "node:fs";
import { dirname } from "node:path";
import { startStaged } from "../source/git/staged-start.ts";
import { codeCacheFolder } from "./code-cache.ts";
import type { Terminal } from "./io.ts";
import { keepCode, useCodeCache } from "./load-code.ts";
import { isOfIndex, isOfRange } from "./run-kind.ts";
import { asUsual, expectNothing, expectShortRun } from "./short-run.ts";

/** Opens the stream when it is first needed: each costs time, and a clean run needs one. */
function terminal(name: string, open: () => NodeJS.WriteStream): Terminal {
  let opened: NodeJS.WriteStream | undefined;
  const stream = (): NodeJS.WriteStream => {
    opened ??= asUsual(open).on("error", (error: NodeJS.ErrnoException) => {
      // Whoever read has gone: there is nobody to tell, and the exit code still says what was found.
      if (error.code !== "EPIPE")
        endWith(2, `stackgate: ${name} could not be written (${error.code ?? error.message})`);
    });
    return opened;
  };
  return {
    write(text) {
      if (stream().writable) stream().write(text);
    },
    drained: () => drained(stream()),
    get isTTY() {
      return stream().isTTY === true;
    },
    get columns() {
      return stream().columns;
    },
  };
}

function drained(stream: NodeJS.WriteStream): Promise<void> {
  if (!stream.writable || !stream.writableNeedDrain) return Promise.resolve();
  const events = ["drain", "error", "close"] as const;
  return new Promise((resolve) => {
    const done = (): void => {
      for (const event of events) stream.off(event, done);
      resolve();
    };
    for (const event of events) stream.on(event, done);
  });
}

/** What has to be said when the streams themselves fail goes past them. */
function endWith(code: number, line: string): void {
  ending.abort();
  try {
    writeSync(2, `${line.replaceAll(/[^\n\x20-\x7e]/g, "?")}\n`);
  } catch {
    // Nobody is there to read it.
  }
  process.exit(code);
}

/** Set in the environment of a process that {@link runApart} started. */
const APART = "STACKGATE_APART";

async function runApart(limitMs: number): Promise<number | undefined> {
  const apart = await import("./apart.ts");
  const { execPath, execArgv, argv, env } = process;
  return apart.runApart({
    argv: [execPath, ...execArgv, ...argv.slice(1)],
    env: { ...env, [APART]: "1" },
    limitMs,
    signal: ending.signal,
  });
}

const ending = new AbortController();
for (const [signal, code] of [
  ["SIGHUP", 129],
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const) {
  process.once(signal, () => {
    ending.abort();
    process.exit(code);
  });
}
// Node's own exit code for these is 1, which would say that something was found.
process.on("uncaughtException", (error) => endWith(2, String(error.stack)));

process.exitCode = 2;
const argv = process.argv.slice(2);
const [cwd, env] = [process.cwd(), process.env];
const staged = isOfIndex(argv) ? startStaged({ cwd, env, signal: ending.signal }) : undefined;
const codeCache = codeCacheFolder({ env, argv, uid: process.getuid?.() });
if (codeCache !== undefined) useCodeCache(codeCache);
const { main } = await import("./main.ts");
if (staged !== undefined || isOfRange(argv)) expectShortRun(process.versions.node);
let stdin: NodeJS.ReadStream | undefined;
process.exitCode = await main(argv, {
  env,
  cwd,
  get stdin() {
    stdin ??= process.stdin;
    return stdin;
  },
  stdout: terminal("stdout", () => process.stdout),
  stderr: terminal("stderr", () => process.stderr),
  today: new Date().toISOString().slice(0, 10),
  now: Date.now,
  // `performance` would load its whole module.
  elapsedMs: () => process.uptime() * 1000,
  peakBytes: () => process.resourceUsage().maxRSS * 1024,
  signal: ending.signal,
  ...(env[APART] === undefined ? { runApart } : {}),
  ...(staged === undefined ? {} : { staged }),
  packageFolder: dirname(import.meta.dirname),
});
// Whoever ended at a deadline does not wait for the rest of it.
stdin?.destroy();
staged?.objects.git.abandon();
expectNothing();
keepCode();
