import { D as stagedSource, Gn as StackgateError, bn as exitCodeOf, nt as scan, yt as DEFAULT_POLICY } from "./scanner.js";
import { t as folderSource } from "./folder2.js";
import { t as rangeSource } from "./range2.js";
import { t as textSource } from "./text2.js";
import { t as workingTreeSource } from "./working-tree2.js";
export { DEFAULT_POLICY, StackgateError, exitCodeOf, folderSource, rangeSource, scan, stagedSource, textSource, workingTreeSource };
