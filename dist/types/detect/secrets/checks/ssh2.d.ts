import type { Block, CheckResult } from "../secret-rule.ts";
/** From the BEGIN line of SSH Communications' own format to its END line; `undefined` without one. */
export declare function readSsh2(text: string, start: number, end: number): Block | undefined;
/** The body begins with 3F6FF9EB, in base64. */
export declare function ssh2Body(secret: string): CheckResult;
