import type { RelatedPlace } from "../../model/detection.ts";
import type { Snapshot } from "../../model/document.ts";
import type { EnvVariable, SecretVariable } from "./env-file.ts";
import type { Surroundings } from "./surroundings.ts";
/** The examples in which a variable of the same name has the same value, those beside the file first. */
export declare function examplesWith(variables: readonly Pick<EnvVariable, "name" | "value">[], path: string, snapshot: Snapshot): readonly RelatedPlace[];
/** Other files that hold one of `secrets`, among those that configure something. */
export declare function filesWith(secrets: readonly SecretVariable[], path: string, { snapshot, search }: Surroundings): readonly RelatedPlace[];
