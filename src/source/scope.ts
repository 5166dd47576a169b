import { createHash, type Hash } from "node:crypto";
import type { Scope } from "./source.ts";

/** Both digests of what was put into `all`; neither tells the other. */
export function scopeOf(all: Hash): Scope {
  const whole = all.digest();
  const one = (name: string): string => createHash("sha256").update(`stackgate ${name}\0`).update(whole).digest("hex");
  return { told: one("scope"), kept: one("join") };
}
