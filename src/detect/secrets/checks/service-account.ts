import type { Block, CheckResult } from "../secret-rule.ts";
import { readPem } from "./pem.ts";

/** Longer is no key file: one takes some 2,400 characters. */
const MAX_FILE = 6000;
const TYPE = /"type\\{0,2}"\s{0,3}:\s{0,3}\\{0,2}"service_account\\{0,2}"/;
const PRIVATE_KEY = /"private_key\\{0,2}"\s{0,3}:\s{0,3}\\{0,2}"(-----BEGIN (?:RSA )?PRIVATE KEY-----)/;

/**
 * The members around `service_account`, between the nearest braces, when they are those of a service account's key file (RFC 7523's
 * `private_key`, cloud.google.com/iam/docs/keys-create-delete). The secret is the PEM in it.
 */
export function readServiceAccount(text: string, start: number, end: number): Block {
  const before = text.slice(Math.max(0, start - MAX_FILE), start);
  const from = start - before.length + Math.max(before.lastIndexOf("{"), before.lastIndexOf("}")) + 1;
  const rest = text.slice(end, end + MAX_FILE);
  const brace = rest.search(/[{}]/);
  const to = end + (brace < 0 ? rest.length : brace);
  const members = text.slice(from, to);
  const key = TYPE.test(members) ? PRIVATE_KEY.exec(members) : null;
  const marker = key?.[1];
  if (key === null || marker === undefined) return { start: from, end: to, secretStart: to, secretEnd: to };
  const begin = from + key.index + key[0].length;
  const pem = readPem(text, begin - marker.length, begin);
  if (pem === undefined) return { start: from, end: to, secretStart: to, secretEnd: to };
  return { ...pem, start: from, end: Math.max(to, pem.end) };
}

/** The key file in base64: a private key stands in it, not the sample of one. */
export function base64ServiceAccount(secret: string): CheckResult {
  const file = Buffer.from(secret, "base64").toString("latin1");
  const key = PRIVATE_KEY.exec(file);
  if (key === null) return "invalid";
  return file.length - key.index - key[0].length >= 100 ? "valid" : "doubtful";
}
