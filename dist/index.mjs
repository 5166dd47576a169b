import { En as DEFAULT_POLICY, Wt as scan, ci as exitCodeOf, ft as stagedSource, gi as StackgateError } from "./scanner.mjs";
import { B as json, I as sarif } from "./words.mjs";
import { t as folderSource } from "./folder2.mjs";
import { t as historySource } from "./history.mjs";
import { t as rangeSource } from "./range.mjs";
import { t as textSource } from "./text2.mjs";
import { t as workingTreeSource } from "./working-tree.mjs";
export { DEFAULT_POLICY, StackgateError, exitCodeOf, folderSource, historySource, json, rangeSource, sarif, scan, stagedSource, textSource, workingTreeSource };
