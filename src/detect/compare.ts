import type { Detection } from "../model/detection.ts";
import type { LineRange } from "../model/span.ts";
import type { TextView } from "../parse/text-view.ts";

/**
 * Tells for each of `head`'s detections whether base already held it: the same rule on the same secret, as often as base had it.
 * Of several equal ones those on unchanged lines are the old ones. Order is kept.
 */
export function compareWithBase(
  head: readonly Detection[],
  headView: TextView,
  base: readonly Detection[],
  baseView: TextView,
  changedLines: readonly LineRange[],
): readonly Detection[] {
  const left = new Map<string, number>();
  for (const detection of base) {
    const identity = identityOf(detection, baseView);
    left.set(identity, (left.get(identity) ?? 0) + 1);
  }
  const old = new Set<Detection>();
  const isChanged = (detection: Detection): boolean => {
    const { startLine, endLine } = headView.rangeOf(detection.place.span);
    return changedLines.some((lines) => startLine <= lines.end && endLine >= lines.start);
  };
  for (const changed of [false, true]) {
    for (const detection of head) {
      if (isChanged(detection) !== changed) continue;
      const identity = identityOf(detection, headView);
      const count = left.get(identity) ?? 0;
      if (count === 0) continue;
      left.set(identity, count - 1);
      old.add(detection);
    }
  }
  return head.map((detection) => ({ ...detection, status: old.has(detection) ? "existing" : "introduced" }));
}

function identityOf(detection: Detection, view: TextView): string {
  const { start, end } = detection.secret ?? detection.place.span;
  return `${detection.ruleId}\0${Buffer.from(view.bytes.subarray(start, end)).toString("latin1")}`;
}
