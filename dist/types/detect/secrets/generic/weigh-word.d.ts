import type { Given, Weight } from "./given.ts";
import type { Position } from "./position.ts";
/** Of a value without what {@link noLiteral} tells. */
export declare function weighWord(given: Given, position: Position): Weight;
