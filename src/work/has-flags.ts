import type { PolicyFlags } from "./policy-flags.ts";

/** Whether the command line or an input adds anything: what adds it is not loaded otherwise. */
export function hasFlags({ failOn, only, without, exclude, maxFindings, exitZero }: PolicyFlags): boolean {
  return [failOn, only, without, exclude, maxFindings, exitZero].some((flag) => flag !== undefined);
}
