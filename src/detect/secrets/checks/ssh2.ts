import type { Block, CheckResult } from "../secret-rule.ts";

const MAX_KEY = 16_384;

/** From the BEGIN line of SSH Communications' own format to its END line; `undefined` without one. */
export function readSsh2(text: string, start: number, end: number): Block | undefined {
  const closing = text.slice(end, end + MAX_KEY).indexOf("---- END SSH2 ENCRYPTED PRIVATE KEY ----");
  if (closing < 0) return undefined;
  const stop = end + closing + "---- END SSH2 ENCRYPTED PRIVATE KEY ----".length;
  return { start, end: stop, secretStart: start, secretEnd: stop };
}

/** The body begins with 3F6FF9EB, in base64. */
export function ssh2Body(secret: string): CheckResult {
  const body = /P2\/56[A-Za-z0-9+/=\s]{100}/.exec(secret);
  return body === null || new Set(body[0]).size < 20 ? "doubtful" : "valid";
}
