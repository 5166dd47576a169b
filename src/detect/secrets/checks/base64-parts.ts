// Structures that show once base64 is decoded.
import { isPlaceholder } from "../../placeholder.ts";
import type { CheckResult } from "../secret-rule.ts";
import { jwtPart } from "./jwt.ts";

/** `user:password` in base64, as in Docker's config.json and Basic headers. */
export function base64UserPassword(secret: string): CheckResult {
  const text = Buffer.from(secret, "base64").toString("latin1");
  const [, password] = /^[\x20-\x39\x3b-\x7e]{1,200}:([\x20-\x7e]{3,400})$/.exec(text) ?? [];
  if (password === undefined) return "invalid";
  return isPlaceholder(password) ? "sample" : "valid";
}

/** After ABSK: `BedrockAPIKey-<suffix>-at-<account>:<secret>` (AWS Bedrock long-term keys). */
export function bedrockKey(secret: string): CheckResult {
  const text = Buffer.from(secret.slice(4), "base64").toString("latin1");
  return /^BedrockAPIKey-[\x21-\x7e]{1,80}-at-[0-9]{12}:[\x21-\x7e]{8,200}$/.test(text) ? "valid" : "doubtful";
}

/** The first part is a snowflake of 17 to 20 digits in base64 (Discord's bot tokens). */
export function discordId(secret: string): CheckResult {
  const [first = ""] = secret.split(".");
  return /^[0-9]{17,20}$/.test(Buffer.from(first, "base64url").toString("latin1")) ? "valid" : "invalid";
}

/** A version 2 macaroon of pypi.org or test.pypi.org (PEP 807's predecessor; docs of pypi.org/help#apitoken). */
export function pypiMacaroon(secret: string): CheckResult {
  const bytes = Buffer.from(secret.slice(5), "base64url");
  const length = bytes[2] ?? 0;
  const location = bytes.subarray(3, 3 + length).toString("latin1");
  const isPypi = location === "pypi.org" || location === "test.pypi.org";
  return bytes[0] === 2 && bytes[1] === 1 && isPypi ? "valid" : "doubtful";
}

/** JSON with account (32 hex digits), tunnel (UUID) and secret: TunnelToken of cloudflared (github.com/cloudflare/cloudflared, connection). */
export function tunnelToken(secret: string): CheckResult {
  const { a: account, t: tunnel, s: key } = jwtPart(secret) ?? {};
  const isAccount = typeof account === "string" && /^[0-9a-f]{32}$/.test(account);
  const isTunnel = typeof tunnel === "string" && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(tunnel);
  return isAccount && isTunnel && typeof key === "string" && key.length >= 16 ? "valid" : "invalid";
}
