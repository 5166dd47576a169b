import type { HostileCase } from "./robust-case.ts";
export const placeCases: readonly HostileCase[] = [];
