import type { CheckResult } from "../secret-rule.ts";
/** `user:password` in base64, as in Docker's config.json and Basic headers. */
export declare function base64UserPassword(secret: string): CheckResult;
/** After ABSK: `BedrockAPIKey-<suffix>-at-<account>:<secret>` (AWS Bedrock long-term keys). */
export declare function bedrockKey(secret: string): CheckResult;
/** The first part is a snowflake of 17 to 20 digits in base64 (Discord's bot tokens). */
export declare function discordId(secret: string): CheckResult;
/** A version 2 macaroon of pypi.org or test.pypi.org (PEP 807's predecessor; docs of pypi.org/help#apitoken). */
export declare function pypiMacaroon(secret: string): CheckResult;
/** JSON with account (32 hex digits), tunnel (UUID) and secret: TunnelToken of cloudflared (github.com/cloudflare/cloudflared, connection). */
export declare function tunnelToken(secret: string): CheckResult;
