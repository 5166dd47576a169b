import type { Detection } from "../model/detection.ts";
import type { LineRange } from "../model/span.ts";
import type { TextView } from "../parse/text-view.ts";
/**
 * Tells for each of `head`'s detections whether base already held it: the same rule on the same secret, as often as base had it.
 * Of several equal ones those on unchanged lines are the old ones. Order is kept.
 */
export declare function compareWithBase(head: readonly Detection[], headView: TextView, base: readonly Detection[], baseView: TextView, changedLines: readonly LineRange[]): readonly Detection[];
