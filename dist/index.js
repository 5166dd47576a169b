import { M as stagedSource, ot as scan, wn as StackgateError, wt as DEFAULT_POLICY, yn as exitCodeOf } from "./scanner.js";
import { t as folderSource } from "./folder2.js";
import { t as rangeSource } from "./range2.js";
import { t as textSource } from "./text2.js";
import { t as workingTreeSource } from "./working-tree2.js";
export { DEFAULT_POLICY, StackgateError, exitCodeOf, folderSource, rangeSource, scan, stagedSource, textSource, workingTreeSource };
