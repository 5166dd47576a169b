import { $ as scan, Ht as StackgateError, U as DEFAULT_POLICY, h as exitCodeOf, p as stagedSource } from "./scanner.js";
import { t as folderSource } from "./folder2.js";
import { t as rangeSource } from "./range.js";
import { t as textSource } from "./text2.js";
import { t as workingTreeSource } from "./working-tree2.js";
export { DEFAULT_POLICY, StackgateError, exitCodeOf, folderSource, rangeSource, scan, stagedSource, textSource, workingTreeSource };
