import type { shapeErrors } from "./compose-shape.ts";
/** Loads what {@link shapeCheck} gives, once. */
export declare function loadShapeCheck(): Promise<typeof shapeErrors>;
/** `undefined` until {@link loadShapeCheck} was called. */
export declare function shapeCheck(): typeof shapeErrors | undefined;
