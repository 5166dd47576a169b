import type { CheckResult } from "../secret-rule.ts";

const CLASSES = { lower: /[a-z]/, upper: /[A-Z]/, digit: /[0-9]/ } as const;

/** The part from index `from` on holds a character of each class, so that it is no word such as `app-configuration`. */
/* @__NO_SIDE_EFFECTS__ */
export function mixedClass(
  from: number,
  ...classes: readonly (keyof typeof CLASSES)[]
): (secret: string) => CheckResult {
  return (secret) => (classes.every((name) => CLASSES[name].test(secret.slice(from))) ? "valid" : "invalid");
}
