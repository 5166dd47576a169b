import type { Given, Weight } from "./given.ts";
export declare function weighHeader(given: Given): Weight;
