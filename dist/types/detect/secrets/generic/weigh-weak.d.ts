import type { Given, Weight } from "./given.ts";
/** Of a password under a password's name; elsewhere than in configuration such a value is a constant of a form or a test. */
export declare function weighWeakPassword({ name, value, path }: Given): Weight;
