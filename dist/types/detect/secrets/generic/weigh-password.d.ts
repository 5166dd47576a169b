import type { Given, Weight } from "./given.ts";
import type { Position } from "./position.ts";
/** Of a value without what {@link noLiteral} tells. */
export declare function weighPassword(given: Given, position: Position): Weight;
/** Whether the file holds no texts of a form, by its path. */
export declare function holdsNoLabels(path: string): boolean;
