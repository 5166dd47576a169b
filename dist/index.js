import { G as DEFAULT_POLICY, Xt as StackgateError, _ as exitCodeOf, h as stagedSource, tt as scan } from "./scanner.js";
import { t as folderSource } from "./folder2.js";
import { t as rangeSource } from "./range.js";
import { t as textSource } from "./text2.js";
import { t as workingTreeSource } from "./working-tree2.js";
export { DEFAULT_POLICY, StackgateError, exitCodeOf, folderSource, rangeSource, scan, stagedSource, textSource, workingTreeSource };
