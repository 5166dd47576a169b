import type { CheckResult } from "../secret-rule.ts";
/** The app's part in base64, whose padding is escaped, then the random one: `...%3D...`. What holds none is as likely zeros of a file. */
export declare function bearerParts(secret: string): CheckResult;
