#!/usr/bin/env node
// The door to the command line: the only place that touches the process. Nothing is loaded here but the reader of arguments.
import { fileURLToPath } from "node:url";
import type { Terminal } from "./io.ts";
import { main } from "./main.ts";

/** Opens the stream when it is first needed: each costs time, and a clean run needs one. */
function terminal(open: () => NodeJS.WriteStream): Terminal {
  let opened: NodeJS.WriteStream | undefined;
  const stream = (): NodeJS.WriteStream => {
    opened ??= open().on("error", (error: NodeJS.ErrnoException) => {
      // Whoever read has gone: there is nobody to tell, and the exit code still says what was found.
      if (error.code !== "EPIPE") throw error;
    });
    return opened;
  };
  return {
    write(text) {
      if (stream().writable) stream().write(text);
    },
    get isTTY() {
      return stream().isTTY === true;
    },
    get columns() {
      return stream().columns;
    },
  };
}

process.once("SIGHUP", () => process.exit(129));
process.once("SIGINT", () => process.exit(130));
process.once("SIGTERM", () => process.exit(143));
// Node's own exit code for these is 1, which would say that something was found.
process.on("uncaughtException", (error) => {
  process.stderr.write(`${String(error.stack).replaceAll(/[^\n\x20-\x7e]/g, "?")}\n`);
  process.exit(2);
});

process.exitCode = 2;
process.exitCode = await main(process.argv.slice(2), {
  env: process.env,
  cwd: process.cwd(),
  get stdin() {
    return process.stdin;
  },
  stdout: terminal(() => process.stdout),
  stderr: terminal(() => process.stderr),
  today: new Date().toISOString().slice(0, 10),
  // `performance` would load its whole module.
  elapsedMs: () => process.uptime() * 1000,
  packageFolder: fileURLToPath(new URL("..", import.meta.url)),
});
