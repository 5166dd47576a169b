// Values that are part of a message somebody wrote down: they name or sign something, and open nothing by themselves.
import { jwtPart } from "../checks/jwt.ts";

/** AWS's signature names its key by id, date and region; OAuth's MAC tokens and Digest sign one request. */
const SIGNED =
  /^[A-Z0-9]{4,128}\/\d{8}\/[a-z0-9-]{1,40}\/|^(?:AWS4-HMAC-SHA256|MAC|Digest|Hawk|Signature) [A-Za-z]{1,30}=/;

/** Whether it signs one request. */
export function isSignature(value: string): boolean {
  return SIGNED.test(value);
}

/** A JSON Web Token or the beginning of one (RFC 7515): its own rule knows whether it is whole and whose it is. */
export function isWebToken(value: string): boolean {
  if (!value.startsWith("eyJ")) return false;
  const [head] = /^[A-Za-z0-9_-]{10,1000}/.exec(value) ?? [];
  const header = jwtPart(head);
  return typeof header?.alg === "string" && header.enc === undefined;
}

/** Mostly bytes that are written by their numbers: `\xd1\x91`, `%3A%40c`. */
export function isWrittenByNumbers(value: string): boolean {
  const rest = value.replaceAll(/\\x[0-9a-f]{2}|%[0-9a-f]{2}/gi, "");
  return value.length <= 40 && rest.length * 2 <= value.length;
}
