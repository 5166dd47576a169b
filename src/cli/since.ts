import { StackgateError } from "../model/problem.ts";
import type { Since } from "../source/history.ts";

const DATE = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d:?\d\d)?)?$/;

/** A date of ISO 8601, in UTC where it names no zone, or a revision. A branch that is named like a date is `heads/2025-06-30`. */
export function sinceOf(found: string): Since {
  const [, day, time = "00:00", zone = "Z"] = DATE.exec(found) ?? [];
  if (day === undefined) {
    if (/\s/.test(found)) throw new StackgateError("no-such-since", { found });
    return { kind: "revision", revision: found };
  }
  const milliseconds = Date.parse(`${day}T${time}${zone.replace(/^([+-]\d\d):?(\d\d)$/, "$1:$2")}`);
  // Of the 31st of a month that has 30 days JavaScript makes the next one.
  const isDay = new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true;
  if (!isDay || Number.isNaN(milliseconds)) throw new StackgateError("no-such-since", { found });
  return { kind: "date", seconds: Math.floor(milliseconds / 1000) };
}
