// The programming interface: make a source, scan it, read the result.

export type * from "./model/finding.ts";
export { exitCodeOf } from "./model/finding.ts";
export { StackgateError } from "./model/problem.ts";
export type { Language } from "./model/text.ts";
export { DEFAULT_POLICY, type Policy } from "./policy/policy.ts";
export { json } from "./report/json.ts";
export { sarif } from "./report/sarif.ts";
export { type ScanRequest, scan } from "./scan.ts";
export { folderSource } from "./source/folder.ts";
export { historySource } from "./source/history.ts";
export { rangeSource } from "./source/range.ts";
export type { Source } from "./source/source.ts";
export { stagedSource } from "./source/staged.ts";
export { textSource } from "./source/text.ts";
export { workingTreeSource } from "./source/working-tree.ts";
