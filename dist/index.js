import { Kn as StackgateError, O as stagedSource, bt as DEFAULT_POLICY, rt as scan, xn as exitCodeOf } from "./scanner.js";
import { t as folderSource } from "./folder2.js";
import { t as rangeSource } from "./range2.js";
import { t as textSource } from "./text2.js";
import { t as workingTreeSource } from "./working-tree2.js";
export { DEFAULT_POLICY, StackgateError, exitCodeOf, folderSource, rangeSource, scan, stagedSource, textSource, workingTreeSource };
