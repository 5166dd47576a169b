// PEM, and PEM as one base64 value: keys whose end is found by code.
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

/**
 * The body decodes to more than 100 bytes, or to just as many as its DER says; an ellipsis, few different characters, or a short body
 * that ends before its DER does, is documentation.
 */
export function pemBody(secret: string): CheckResult {
  const inner = secret.replace(/^-----BEGIN [^-]{1,60}-----/, "").replace(/-----END [^-]{1,60}-----$/, "");
  if (/\.\.\.|…|\*\*\*|<[^>]{1,60}>/.test(inner)) return "sample";
  // Escapes first: the `n` of a `\n` is no base64.
  const plain = inner.replaceAll(/\\{1,4}[nrt]/g, "\n").replaceAll(/^[A-Za-z-]{3,40}: .{0,200}$/gm, "");
  const base64 = plain.replaceAll(/[^A-Za-z0-9+/]/g, "");
  // Code that only mentions a BEGIN line has no run of base64.
  if (base64.length < 64 || new Set(base64).size < 20 || !/[A-Za-z0-9+/=]{32}/.test(plain)) return "sample";
  const bytes = Math.floor((base64.length * 3) / 4);
  const stated = derLength(base64);
  if (stated !== undefined && bytes < stated && secret.endsWith("-----")) return bytes < 102 ? "sample" : "doubtful";
  return bytes >= 102 || stated === bytes ? "valid" : "doubtful";
}

/**
 * Bytes of the SEQUENCE (X.690, 8.1) that PKCS #1, PKCS #8 and SEC 1 keys are, by its own head; `undefined` for anything else, such as
 * an encrypted body or OpenSSH's own format.
 */
function derLength(base64: string): number | undefined {
  const [tag, first = 0, second = 0, third = 0] = Buffer.from(base64.slice(0, 8), "base64");
  if (tag !== 0x30) return undefined;
  if (first < 0x80) return 2 + first;
  if (first === 0x81) return 3 + second;
  return first === 0x82 ? 4 + second * 256 + third : undefined;
}

/** A PEM in one base64 value: to the end of the run. Its beginning says what it is. */
export function readBase64Pem(text: string, start: number, end: number): Block {
  let at = end;
  while (at < text.length && at - end < MAX_BODY && /[A-Za-z0-9+/=]/.test(text[at] ?? "")) at++;
  return { start, end: at, secretStart: start, secretEnd: at };
}

export function base64Pem(secret: string): CheckResult {
  const text = Buffer.from(secret.slice(0, 80), "base64").toString("latin1");
  if (!/^-----BEGIN [A-Z ]{0,20}PRIVATE KEY/.test(text)) return "invalid";
  return secret.length >= 180 ? "valid" : "doubtful";
}
