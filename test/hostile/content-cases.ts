import type { HostileCase } from "./robust-case.ts";
export const contentCases: readonly HostileCase[] = [];
