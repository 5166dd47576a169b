import { $n as exitCodeOf, Lt as DEFAULT_POLICY, ir as StackgateError, mt as scan, z as stagedSource } from "./scanner.js";
import { E as json, T as sarif } from "./words.js";
import { t as folderSource } from "./folder2.js";
import { t as historySource } from "./history.js";
import { t as rangeSource } from "./range2.js";
import { t as textSource } from "./text2.js";
import { t as workingTreeSource } from "./working-tree.js";
export { DEFAULT_POLICY, StackgateError, exitCodeOf, folderSource, historySource, json, rangeSource, sarif, scan, stagedSource, textSource, workingTreeSource };
