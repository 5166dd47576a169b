import type { DocumentDetector } from "../detect/family.ts";
import type { Problem } from "../model/problem.ts";
import type { Policy } from "../policy/policy.ts";
/** The detector; `tell` is given what a rule of the policy could not do. The engine for those is loaded where there are any. */
export declare function textDetector({ customRules }: Pick<Policy, "customRules">, tell: (problem: Problem) => void): Promise<DocumentDetector>;
