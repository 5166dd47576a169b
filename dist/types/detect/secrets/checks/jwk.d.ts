import type { Block } from "../secret-rule.ts";
/**
 * The members around a `kty`, in JSON or as code writes an object, up to the next brace to either side, when one of them is private (RFC 7517 and 7518): `d`, or `k` of a
 * symmetric key. The secret is that member's value. Every `kty` between the same braces gives the same.
 */
export declare function readJwk(text: string, start: number, end: number): Block;
