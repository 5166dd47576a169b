import type { CheckResult } from "../secret-rule.ts";
/** The last part, after the final dot, is an ECDSA P-256 signature in base64url: a DER sequence of two integers (X.690, RFC 3279). */
export declare function derSignature(secret: string): CheckResult;
