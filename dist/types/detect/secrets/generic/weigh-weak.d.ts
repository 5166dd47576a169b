import type { Given, Weight } from "./given.ts";
/** Of a password under a password's name; elsewhere than in configuration such a value is a constant of a form or a test. */
export declare function weighWeakPassword({ name, value, path, quoting, isImplied, before }: Given): Weight;
/** Whether it stands in every tutorial, so that it says nothing where it is only shown. */
export declare function isGuessedFirst(value: string): boolean;
