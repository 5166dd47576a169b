import type { Given, Weight } from "./given.ts";
import type { Position } from "./position.ts";
/** Of a value whose name is no secret's. */
export declare function weighMention({ name, value, path, before }: Given, position: () => Position | undefined): Weight;
