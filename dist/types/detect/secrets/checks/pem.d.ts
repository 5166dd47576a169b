import type { Block, CheckResult } from "../secret-rule.ts";
/**
 * Reads a block from its BEGIN line to the END line, escaped line ends (`\n`) included. A block that is cut short of its END line
 * ends where its base64 does. `undefined` when nothing like a key follows.
 */
export declare function readPem(text: string, start: number, end: number): Block | undefined;
/**
 * The body decodes to more than 100 bytes, or to just as many as its DER says; an ellipsis, few different characters, or a short body
 * that ends before its DER does, is documentation.
 */
export declare function pemBody(secret: string): CheckResult;
/** A PEM in one base64 value: to the end of the run. Its beginning says what it is. */
export declare function readBase64Pem(text: string, start: number, end: number): Block;
export declare function base64Pem(secret: string): CheckResult;
