import type { Mark } from "./compose-source-text.ts";
import type { MapNode } from "./yaml-nodes.ts";
/** A value's place in the files. */
export interface ShapePlace {
    /** The scalar; the key, or where it begins, where it is none. */
    readonly at: Mark;
    readonly keyAt: Mark;
    readonly where: string;
    /** `string`, `number`, `boolean`, `null`, `list`, `mapping`. */
    readonly type: string;
    /** It depends on a variable that nothing in the repository supplies: it may be of any type. */
    readonly isUnknown: boolean;
    /** Of a mapping, as it is written. */
    hasKey(name: string): boolean;
    /** compose makes the value one of `types` before it validates. */
    isCast(types: readonly string[]): boolean;
}
export interface Shaped {
    readonly value: unknown;
    /** How many values that are, with all that aliases share counted each time: what a validator looks at. */
    readonly size: number;
    /** Takes the value at the end of `steps` out of `value`, that what else is wrong may be seen. `undefined`: there is none. */
    take(steps: readonly string[]): ShapePlace | undefined;
}
/** `root` without what is anyone's (`x-`) and what is gone when compose validates (`include`). An empty one where it is too large. */
export declare function plainShape(root: MapNode): Shaped;
