import type { Block, CheckResult } from "../secret-rule.ts";

const MAX_KEY = 8000;

/** A PuTTY key file (PPK formats 2 and 3) from its header to its MAC; the header alone where that does not follow. */
export function readPutty(text: string, start: number, end: number): Block {
  const next = text.slice(end, end + MAX_KEY).indexOf("PuTTY-User-Key-File");
  const mac = /Private-MAC: [0-9a-f]{40,64}/.exec(text.slice(end, next < 0 ? end + MAX_KEY : end + next));
  const stop = mac === null ? end : end + mac.index + mac[0].length;
  return { start, end: stop, secretStart: start, secretEnd: stop };
}

/** The header alone is as likely a parser's source. */
export function puttyBody(secret: string): CheckResult {
  return /Private-Lines: [0-9]{1,3}/.test(secret) ? "valid" : "doubtful";
}
