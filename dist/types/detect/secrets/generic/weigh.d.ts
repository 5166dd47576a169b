import type { Given, Weight } from "./given.ts";
/** Of any assignment to a name that says it holds a secret. */
export declare function weighAssignment(given: Given): Weight;
