import { S as stagedSource, T as exitCodeOf, gn as StackgateError, gt as scan, nt as DEFAULT_POLICY } from "./scanner.js";
import { t as folderSource } from "./folder2.js";
import { t as rangeSource } from "./range.js";
import { t as textSource } from "./text2.js";
import { t as workingTreeSource } from "./working-tree2.js";
export { DEFAULT_POLICY, StackgateError, exitCodeOf, folderSource, rangeSource, scan, stagedSource, textSource, workingTreeSource };
