import { appendFileSync } from "node:fs";
import { notice, setFailed, setOutput } from "@actions/core";
import { escapeTerminal, guardLine } from "../report/escape.ts";
import { main } from "./main.ts";

const MAX_MESSAGE = 4000;

await main({
  env: process.env,
  today: new Date().toISOString().slice(0, 10),
  write: (text) => process.stdout.write(text),
  setOutput: (name, value) => {
    // The toolkit wants the file to be there, and a runner that left it out is no reason for less than a verdict.
    const { GITHUB_OUTPUT: path = "" } = process.env;
    if (path !== "") appendFileSync(path, "");
    setOutput(name, value);
  },
  notice: (message) => notice(escapeTerminal(message, MAX_MESSAGE)),
  setFailed: (message) => setFailed(escapeTerminal(message, MAX_MESSAGE)),
  trace: (error) => {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    for (const line of stack.split("\n")) process.stdout.write(`${guardLine(escapeTerminal(line))}\n`);
  },
});
