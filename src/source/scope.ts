import type { Scope } from "./source.ts";

/** Digests of `parts`, texts of one byte a character; neither tells the other. */
export function scopeOf(parts: Iterable<string | Uint8Array>): Scope {
  const { createHash } = process.getBuiltinModule("node:crypto");
  const all = createHash("sha256");
  for (const part of parts) typeof part === "string" ? all.update(part, "latin1") : all.update(part);
  const whole = all.digest();
  const one = (name: string): string => createHash("sha256").update(`stackgate ${name}\0`).update(whole).digest("hex");
  return { told: one("scope"), kept: one("join") };
}
