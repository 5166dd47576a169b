// PEM and JWK: keys whose end is found by code.
import type { Block, CheckResult } from "../secret-rule.ts";

/** Longer is no key: an RSA key of 16,384 bits takes some 12,500 characters. */
const MAX_BODY = 16_384;
/** Base64 and what PEM puts between it: headers (`Proc-Type: 4,ENCRYPTED`), line ends, these escaped once or twice, quotes that join lines. */
const BODY = /[A-Za-z0-9+/=\s\\:,.()"'#>|*+-]/;

/**
 * Reads a block from its BEGIN line to the END line, escaped line ends (`\n`) included. A block that is cut short of its END line
 * ends where its base64 does. `undefined` when nothing like a key follows.
 */
export function readPem(text: string, start: number, end: number): Block | undefined {
  let at = end;
  const limit = Math.min(text.length, end + MAX_BODY);
  while (at < limit && BODY.test(text[at] ?? "") && !text.startsWith("-----", at)) at++;
  const closing = /^-----END [A-Z ]{0,40}-----/.exec(text.slice(at, at + 60));
  const stop = closing === null ? trimmedEnd(text, end, at) : at + closing[0].length;
  const characters = text.slice(end, at).replaceAll(/[^A-Za-z0-9+/=]/g, "").length;
  return characters < 40 ? undefined : { start, end: stop, secretStart: start, secretEnd: stop };
}

/** Without its END line a block is cut after the last line that holds base64 alone. */
function trimmedEnd(text: string, from: number, to: number): number {
  let end = from;
  const lines = /[A-Za-z0-9+/=]{16,100}/g;
  const body = text.slice(from, to);
  for (const line of body.matchAll(lines)) end = from + line.index + line[0].length;
  return end;
}

/** The body decodes to more than 100 bytes; an ellipsis, or few different characters, is documentation. */
export function pemBody(secret: string): CheckResult {
  const inner = secret.replace(/^-----BEGIN [^-]{1,60}-----/, "").replace(/-----END [^-]{1,60}-----$/, "");
  if (/\.\.\.|…|\*\*\*|<[^>]{1,60}>/.test(inner)) return "sample";
  // Escapes first: the `n` of a `\n` is no base64.
  const plain = inner.replaceAll(/\\{1,4}[nrt]/g, "\n").replaceAll(/^[A-Za-z-]{3,40}: .{0,200}$/gm, "");
  const base64 = plain.replaceAll(/[^A-Za-z0-9+/]/g, "");
  // Code that only mentions a BEGIN line has no run of base64.
  if (base64.length < 64 || new Set(base64).size < 20 || !/[A-Za-z0-9+/=]{32}/.test(plain)) return "sample";
  return base64.length >= 136 ? "valid" : "doubtful";
}

/**
 * The JSON object around a `"kty"`, when it holds a private member (RFC 7517 and 7518): `d`, or `k` of a symmetric key. The secret
 * is that member's value.
 */
export function readJwk(text: string, start: number, end: number): Block | undefined {
  const from = openingBrace(text, start);
  const to = closingBrace(text, end);
  if (from === undefined || to === undefined) return undefined;
  const object = text.slice(from, to + 1);
  const symmetric = /"kty\\{0,2}"\s{0,3}:\s{0,3}\\{0,2}"oct/.test(object);
  const member = symmetric ? PRIVATE_K.exec(object) : PRIVATE_D.exec(object);
  const value = member?.[1];
  if (member === null || value === undefined) return undefined;
  const secretStart = from + member.index + member[0].length - value.length;
  return { start: from, end: to + 1, secretStart, secretEnd: secretStart + value.length };
}

const PRIVATE_D = /"d\\{0,2}"\s{0,3}:\s{0,3}\\{0,2}"([A-Za-z0-9_-]{20,1400})/;
const PRIVATE_K = /"k\\{0,2}"\s{0,3}:\s{0,3}\\{0,2}"([A-Za-z0-9_-]{20,1400})/;
const MAX_JWK = 6000;

function openingBrace(text: string, before: number): number | undefined {
  for (let at = before; at >= 0 && before - at <= MAX_JWK; at--) if (text[at] === "{") return at;
  return undefined;
}

function closingBrace(text: string, after: number): number | undefined {
  for (let at = after; at < text.length && at - after <= MAX_JWK; at++) if (text[at] === "}") return at;
  return undefined;
}
