import type { Block, CheckResult } from "../secret-rule.ts";
/**
 * A PuTTY key file (PPK formats 2 and 3) from its header to its MAC; the header alone where that does not follow. A string that ends with
 * its line is the source of what writes such files.
 */
export declare function readPutty(text: string, start: number, end: number): Block;
/** The header alone may be cut short. */
export declare function puttyBody(secret: string): CheckResult;
