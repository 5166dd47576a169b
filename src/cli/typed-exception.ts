import { StackgateError } from "../model/problem.ts";
import { isDay } from "../policy/day.ts";
import type { Typed } from "./arguments.ts";
import { type Given, isFingerprint, text } from "./given.ts";

/** What `stackgate allow` is to accept. Throws StackgateError `cli-…`. */
export function exceptionOf(
  values: Given,
  [fingerprint, more]: readonly string[],
): Pick<Extract<Typed, { command: "allow" }>, "which" | "reason" | "until"> {
  if (more !== undefined) throw new StackgateError("cli-one-argument", { command: "allow", found: more });
  if (fingerprint !== undefined && values.has("last"))
    throw new StackgateError("cli-together", { a: "--last", b: "FINGERPRINT" });
  if (fingerprint === undefined && !values.has("last")) throw new StackgateError("cli-allow-what");
  if (fingerprint !== undefined && !isFingerprint(fingerprint))
    throw new StackgateError("cli-fingerprint", { found: fingerprint });
  const reason = text(values, "reason")?.trim() ?? "";
  if (reason === "") throw new StackgateError("cli-needs-value", { option: "--reason", value: "TEXT" });
  const until = text(values, "until");
  if (until !== undefined && !isDay(until)) throw new StackgateError("cli-day", { found: until });
  return {
    which: fingerprint === undefined ? { kind: "last" } : { kind: "fingerprint", fingerprint },
    reason,
    ...(until === undefined ? {} : { until }),
  };
}
