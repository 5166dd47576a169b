import type { Given, Weight } from "./given.ts";
export declare function weighHeader({ name, value, path }: Given): Weight;
