import { Bn as StackgateError, D as DEFAULT_POLICY, T as stagedSource, wt as scan, xt as exitCodeOf } from "./scanner.js";
import { t as folderSource } from "./folder2.js";
import { t as rangeSource } from "./range2.js";
import { t as textSource } from "./text2.js";
import { t as workingTreeSource } from "./working-tree2.js";
export { DEFAULT_POLICY, StackgateError, exitCodeOf, folderSource, rangeSource, scan, stagedSource, textSource, workingTreeSource };
