import { notice, setFailed, setOutput } from "@actions/core";
import { escapeTerminal, guardLine } from "../report/escape.ts";
import { main } from "./main.ts";

const MAX_MESSAGE = 4000;

await main({
  env: process.env,
  today: new Date().toISOString().slice(0, 10),
  write: (text) => process.stdout.write(text),
  setOutput,
  notice: (message) => notice(escapeTerminal(message, MAX_MESSAGE)),
  setFailed: (message) => setFailed(escapeTerminal(message, MAX_MESSAGE)),
  trace: (error) => {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    for (const line of stack.split("\n")) process.stdout.write(`${guardLine(escapeTerminal(line))}\n`);
  },
});
