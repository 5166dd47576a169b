import { type Detection } from "../../model/detection.ts";
import type { Values } from "../../model/text.ts";
import { type Beside } from "./beside.ts";
import { type EnvFile } from "./env-file.ts";
import type { EnvFileChange } from "./env-file-rule.ts";
/**
 * The finding for a file that holds secrets: one for all of them, each with its line beside it, and what {@link besideFile} knows.
 * What base had already, here or in a file that was moved here, is existing. `undefined` where there are none; one that had some and
 * has none left is fixed.
 */
export declare function heldSecrets(ruleId: string, change: EnvFileChange): Detection | undefined;
/** `detection` with what stands beside its file. */
export declare function completed(detection: Detection, { related, fix, values }: Beside): Detection;
/** What every sentence about a file may name. */
export declare function fileValues({ path, variables }: EnvFile): Values;
/** `path` as it can be typed into a shell, whatever a hostile repository calls its files. */
export declare function shellArgument(path: string): string;
