import type { Block } from "../secret-rule.ts";

/** Longer is no key: an RSA key of 8,192 bits takes some 6,000 characters. */
const MAX_JWK = 6000;
const PRIVATE_D = /(?:^|[\s,"'])d\\{0,2}["']?\s{0,3}:\s{0,3}\\{0,2}["']([A-Za-z0-9_-]{20,1400})/;
const PRIVATE_K = /(?:^|[\s,"'])k\\{0,2}["']?\s{0,3}:\s{0,3}\\{0,2}["']([A-Za-z0-9_-]{20,1400})/;
const SYMMETRIC = /kty\\{0,2}["']?\s{0,3}:\s{0,3}\\{0,2}["']oct/;

/**
 * The members around a `kty`, in JSON or as code writes an object, up to the next brace to either side, when one of them is private (RFC 7517 and 7518): `d`, or `k` of a
 * symmetric key. The secret is that member's value. Every `kty` between the same braces gives the same.
 */
export function readJwk(text: string, start: number, end: number): Block {
  const from = membersBegin(text, start);
  const to = membersEnd(text, end, (from ?? end) + MAX_JWK);
  const nothing = { start, end: to, secretStart: to, secretEnd: to };
  if (from === undefined || to - from >= MAX_JWK) return nothing;
  const members = text.slice(from, to);
  const value = (SYMMETRIC.test(members) ? PRIVATE_K : PRIVATE_D).exec(members);
  const secret = value?.[1];
  if (value === null || secret === undefined) return nothing;
  const secretEnd = from + value.index + value[0].length;
  return { start: from, end: to, secretStart: secretEnd - secret.length, secretEnd };
}

function membersBegin(text: string, before: number): number | undefined {
  for (let at = before - 1; before - at <= MAX_JWK; at--) if (at < 0 || separates(text, at)) return at + 1;
  return undefined;
}

function membersEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < text.length && at < limit && !separates(text, at)) at++;
  return at;
}

/** A brace, and a line end that no further member follows. */
function separates(text: string, at: number): boolean {
  const character = text[at];
  if (character === "{" || character === "}") return true;
  if (character !== "\n") return false;
  let next = at + 1;
  while (next - at < 80 && (text[next] === " " || text[next] === "\t")) next++;
  return !/["'\]A-Za-z]/.test(text[next] ?? "");
}
