import type { HostileCase } from "./robust-case.ts";
export const processCases: readonly HostileCase[] = [];
