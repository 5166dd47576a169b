import type { Block, CheckResult } from "../secret-rule.ts";
/**
 * The members around `service_account`, between the nearest braces, when they are those of a service account's key file (RFC 7523's
 * `private_key`, cloud.google.com/iam/docs/keys-create-delete). The secret is the PEM in it.
 */
export declare function readServiceAccount(text: string, start: number, end: number): Block;
/** The key file in base64: a private key stands in it, not the sample of one. */
export declare function base64ServiceAccount(secret: string): CheckResult;
