import type { Block, CheckResult } from "../secret-rule.ts";

const MAX_KEY = 8000;

/**
 * A PuTTY key file (PPK formats 2 and 3) from its header to its MAC; the header alone where that does not follow. A string that ends with
 * its line is the source of what writes such files.
 */
export function readPutty(text: string, start: number, end: number): Block {
  const next = text.slice(end, end + MAX_KEY).indexOf("PuTTY-User-Key-File");
  const mac = /Private-MAC: [0-9a-f]{40,64}/.exec(text.slice(end, next < 0 ? end + MAX_KEY : end + next));
  const stop = mac === null ? end : end + mac.index + mac[0].length;
  if (mac === null && /^(?:\\{1,2}[rn]){0,2}["'`]/.test(text.slice(end, end + 10)))
    return { start, end, secretStart: end, secretEnd: end };
  return { start, end: stop, secretStart: start, secretEnd: stop };
}

/** The header alone may be cut short. */
export function puttyBody(secret: string): CheckResult {
  return /Private-Lines: [0-9]{1,3}/.test(secret) ? "valid" : "doubtful";
}
