import type { Given, Weight } from "./given.ts";
import type { Position } from "./position.ts";
/** Of a value without what {@link noLiteral} tells. */
export declare function weighPassword(given: Given, position: Position): Weight;
/** `test1234`, `MyPassword1!`: what every example says. */
export declare function isShownWord(value: string): boolean;
/** Whether the file holds no texts of a form, by its path. */
export declare function holdsNoLabels(path: string): boolean;
