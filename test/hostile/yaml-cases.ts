import type { HostileCase } from "./robust-case.ts";
export const yamlCases: readonly HostileCase[] = [];
