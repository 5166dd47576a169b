import { setFailed, setOutput, notice } from "@actions/core";
import { main } from "./main.ts";

await main({
  env: process.env,
  today: new Date().toISOString().slice(0, 10),
  write: (text) => process.stdout.write(text),
  setOutput,
  notice: (message) => notice(message),
  setFailed: (message) => setFailed(message),
});
