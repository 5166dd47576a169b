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

/** Three characters and more in a row that follow each other, over most of the value. Bytes in hex are read as such. */
export function isMadeOfRuns(value: string): boolean {
  if (value.length < 9) return false;
  const codes = [...Buffer.from(value, "latin1")];
  return coversMost(codes) || (/^(?:[0-9a-f]{2}){8,64}$/i.test(value) && coversMost([...Buffer.from(value, "hex")]));
}

function coversMost(codes: readonly number[]): boolean {
  let [covered, run] = [0, 1];
  for (let i = 1; i <= codes.length; i++) {
    if (codes[i] === (codes[i - 1] ?? 0) + 1) run++;
    else {
      if (run >= 3) covered += run;
      run = 1;
    }
  }
  return covered * 10 >= codes.length * 6;
}

/** Base64 of a sentence, of words or of a row of digits, as in every example of it. */
export function saysWords(value: string): boolean {
  if (value.length % 4 !== 0 || value.length > 400 || !/^[A-Za-z0-9+/]{8,}={0,2}$/.test(value)) return false;
  const text = Buffer.from(value, "base64").toString("latin1");
  if (!/^[\x20-\x7e\n]+$/.test(text)) return false;
  return isMadeOfRuns(text) || ENDS_IN_ROW.test(text) || (!/\d[^\d]{0,40}\d/.test(text) && /[A-Za-z]{3}/.test(text));
}

/** `my-secret-key1234567890` */
const ENDS_IN_ROW = /^[A-Za-z]{2,20}(?:[-_ ][A-Za-z]{1,20}){0,6}[-_ ]?(?:1234567890|0123456789)[A-Za-z]{0,20}$/;

/** Mostly bytes that are written by their numbers: `\xd1\x91`, `%3A%40c`. */
export function isWrittenByNumbers(value: string): boolean {
  const rest = value.replaceAll(/\\x[0-9a-f]{2}|%[0-9a-f]{2}/gi, "");
  return value.length <= 40 && rest.length * 2 <= value.length;
}
