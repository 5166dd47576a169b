import { D as DEFAULT_POLICY, Mn as StackgateError, T as stagedSource, _t as exitCodeOf, bt as scan } from "./scanner.js";
import { t as folderSource } from "./folder2.js";
import { t as rangeSource } from "./range.js";
import { t as textSource } from "./text2.js";
import { t as workingTreeSource } from "./working-tree2.js";
export { DEFAULT_POLICY, StackgateError, exitCodeOf, folderSource, rangeSource, scan, stagedSource, textSource, workingTreeSource };
