import type { ProjectFiles } from "../parse/compose-discovery.ts";
import type { ComposeProject } from "../parse/compose-project.ts";
import { type EnvNames } from "./env-names.ts";
import { type Answer, type RepairTarget } from "./repair-target.ts";
/** A target with a secret. */
type SecretTarget = RepairTarget & Required<Pick<RepairTarget, "secret">>;
/** The reference instead of the value that the target's secret is in, or is part of. `weak`: targets that {@link isWeakSecret} holds of. */
export declare function referToSecret(target: SecretTarget, project: ComposeProject, files: ProjectFiles, given: EnvNames, weak?: readonly RepairTarget[]): Answer;
/** Whether the target's secret is one that anyone can look up or guess. */
export declare function isWeakSecret({ ruleId, secret }: Pick<RepairTarget, "ruleId" | "secret">): boolean;
export {};
