import type { RelatedPlace } from "../../model/detection.ts";
import type { Values } from "../../model/text.ts";
import type { EnvFileChange } from "./env-file-rule.ts";
/** Its fix, where a line ignores the file already, is `ignored`. */
export declare function ignoring(change: EnvFileChange): {
    readonly related: readonly RelatedPlace[];
    readonly fix?: "ignored";
    readonly values: Values;
};
/** What has to be written at the end of `ignoreFile`, which lies above `path`. */
export declare function lineToAdd(path: string, ignoreFile: string): Values;
