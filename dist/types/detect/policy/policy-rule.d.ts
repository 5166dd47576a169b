import type { Detection } from "../../model/detection.ts";
import type { SnapshotPair } from "../../model/document.ts";
import type { Rule } from "../../model/rule.ts";
/** A rule over what guards the repository. There is nothing to tell without a base. */
export interface PolicyRule extends Rule {
    readonly family: "policy";
    judge(pair: Required<Pick<SnapshotPair, "base" | "head">> & SnapshotPair): readonly Detection[];
}
