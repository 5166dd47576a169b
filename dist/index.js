import { Ft as DEFAULT_POLICY, L as stagedSource, Zn as exitCodeOf, ft as scan, nr as StackgateError } from "./scanner.js";
import { t as folderSource } from "./folder2.js";
import { t as rangeSource } from "./range2.js";
import { t as textSource } from "./text2.js";
import { t as workingTreeSource } from "./working-tree.js";
export { DEFAULT_POLICY, StackgateError, exitCodeOf, folderSource, rangeSource, scan, stagedSource, textSource, workingTreeSource };
