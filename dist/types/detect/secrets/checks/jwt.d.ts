import type { CheckResult } from "../secret-rule.ts";
/** The JSON object in one part of a token, or `undefined`. */
export declare function jwtPart(part: string | undefined): Readonly<Record<string, unknown>> | undefined;
/**
 * A JSON Web Token (RFC 7519): header with `alg`, payload an object, each of `claims` as given. `alg: none` signs nothing; one that
 * expired before 2025 is a sample or long dead, whatever the day of the scan. What stands before the token, up to a space or an
 * underscore, is no part of it.
 */
export declare function jwt(claims?: Readonly<Record<string, string>>): (secret: string) => CheckResult;
/**
 * As `jwt`, of any issuer; doubtful where it names no subject, no issuer and no end: `{"some": "payload"}`. The token that jwt.io shows first is a sample; so is one whose role is `anon`, since Supabase and PostgREST
 * mean every visitor to have it.
 */
export declare function anyJwt(secret: string): CheckResult;
