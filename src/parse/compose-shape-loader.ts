// The validator is large: it is loaded where shapes are asked for.
import type { shapeErrors } from "./compose-shape.ts";

let loaded: typeof shapeErrors | undefined;

/** Loads what {@link shapeCheck} gives, once. */
export async function loadShapeCheck(): Promise<typeof shapeErrors> {
  loaded ??= (await import("./compose-shape.ts")).shapeErrors;
  return loaded;
}

/** `undefined` until {@link loadShapeCheck} was called. */
export function shapeCheck(): typeof shapeErrors | undefined {
  return loaded;
}
