import { type Hash } from "node:crypto";
import type { Scope } from "./source.ts";
/** Both digests of what was put into `all`; neither tells the other. */
export declare function scopeOf(all: Hash): Scope;
