import type { Given, Weight } from "./given.ts";
/** Of any assignment to a name that says it holds a secret. */
export declare function weighAssignment(given: Given): Weight;
/** An answer of a server that was written down: what it gave has expired, or was made up. */
export declare function isTranscript({ nearby }: Given): boolean;
