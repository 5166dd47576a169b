import { type Detection } from "../../model/detection.ts";
import type { Values } from "../../model/text.ts";
import type { EnvFile, EnvVariable } from "./env-file.ts";
import type { EnvFileChange } from "./env-file-rule.ts";
/** A variable that holds a secret. */
export type SecretVariable = EnvVariable & {
    readonly secret: string;
};
/** The variables of `file` that hold secrets, in its order. */
export declare function secretVariables(file: EnvFile | undefined): readonly SecretVariable[];
/**
 * The finding for a file that holds secrets: one for all of them, each with its line beside it. What base had already, here or
 * in a file that was moved here, is existing. `undefined` where there are none; one that had some and has none left is fixed.
 */
export declare function heldSecrets(ruleId: string, change: EnvFileChange): Detection | undefined;
/** What every sentence about a file may name. */
export declare function fileValues({ path, variables }: EnvFile): Values;
