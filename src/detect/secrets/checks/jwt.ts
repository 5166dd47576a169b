import type { CheckResult } from "../secret-rule.ts";

/** The JSON object in one part of a token, or `undefined`. */
export function jwtPart(part: string | undefined): Readonly<Record<string, unknown>> | undefined {
  if (part === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * A JSON Web Token (RFC 7519): header with `alg`, payload an object, each of `claims` as given. `alg: none` signs nothing; one that
 * expired before 2025 is a sample or long dead, whatever the day of the scan. What stands before the token, up to a space or an
 * underscore, is no part of it.
 */
/* @__NO_SIDE_EFFECTS__ */
export function jwt(claims: Readonly<Record<string, string>> = {}): (secret: string) => CheckResult {
  return (secret) => {
    const [head, body] = secret.slice(Math.max(0, secret.indexOf("eyJ"))).split(".");
    const header = jwtPart(head);
    const payload = jwtPart(body);
    if (typeof header?.alg !== "string" || payload === undefined || header.alg.toLowerCase() === "none")
      return "invalid";
    if (Object.entries(claims).some(([name, value]) => payload[name] !== value)) return "invalid";
    return typeof payload.exp === "number" && payload.exp < LONG_EXPIRED ? "doubtful" : "valid";
  };
}

/** 2025-01-01, in seconds. */
const LONG_EXPIRED = 1_735_689_600;

/** Claims that say for whom or until when a token is good: registered ones, those of OpenID Connect and OAuth, and what vendors write. */
const CLAIM =
  /^(?:iss|sub|aud|exp|nbf|iat|jti|azp|nonce|auth_time|sid|sco?pe?|scopes|roles?|groups?|permissions|email|(?:preferred_)?username|name|oid|tid|client_?id|app_?id|tenant(?:_?id)?|org(?:_?id)?|uid|id|user(?:_?id)?|account(?:_?id)?|device(?:_?id)?|session(?:_?id)?|token(?:_?type)?|key|ref|type|k|u|a|t|https?:.{1,100})$/i;

/**
 * As `jwt`, of any issuer; doubtful where it names no subject, no issuer and no end: `{"some": "payload"}`. The token that jwt.io shows first is a sample; so is one whose role is `anon`, since Supabase and PostgREST
 * mean every visitor to have it.
 */
export function anyJwt(secret: string): CheckResult {
  const payload = jwtPart(secret.split(".")[1]);
  const isSample = payload?.sub === "1234567890" || payload?.name === "John Doe" || payload?.role === "anon";
  const result = anyClaims(secret);
  if (isSample && result !== "invalid") return "sample";
  const saysNothing = !Object.keys(payload ?? {}).some((claim) => CLAIM.test(claim));
  return saysNothing && result === "valid" ? "doubtful" : result;
}

const anyClaims = jwt();
