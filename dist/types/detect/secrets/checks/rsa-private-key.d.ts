import type { CheckResult } from "../secret-rule.ts";
/**
 * An RSA private key in base64 without PEM lines: DER of PKCS#1 (RFC 8017, A.1.2) or PKCS#8 (RFC 5958), a sequence that begins with
 * version 0, as long as it says. A certificate begins with another sequence.
 */
export declare function rsaPrivateKey(secret: string): CheckResult;
/** As `rsaPrivateKey`, or a key of P-256 in PKCS#8, which is shorter than 256 bytes. */
export declare function derPrivateKey(secret: string): CheckResult;
