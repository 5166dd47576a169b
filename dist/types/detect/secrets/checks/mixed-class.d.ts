import type { CheckResult } from "../secret-rule.ts";
declare const CLASSES: {
    readonly lower: RegExp;
    readonly upper: RegExp;
    readonly digit: RegExp;
};
/** The part from index `from` on holds a character of each class, so that it is no word such as `app-configuration`. */
export declare function mixedClass(from: number, ...classes: readonly (keyof typeof CLASSES)[]): (secret: string) => CheckResult;
export {};
