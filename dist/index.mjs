import { $ as stagedSource, Ir as exitCodeOf, Ot as scan, Wr as StackgateError, ln as DEFAULT_POLICY } from "./scanner.mjs";
import { M as sarif, P as json } from "./words.mjs";
import { t as folderSource } from "./folder2.mjs";
import { t as historySource } from "./history.mjs";
import { t as rangeSource } from "./range.mjs";
import { t as textSource } from "./text2.mjs";
import { t as workingTreeSource } from "./working-tree.mjs";
export { DEFAULT_POLICY, StackgateError, exitCodeOf, folderSource, historySource, json, rangeSource, sarif, scan, stagedSource, textSource, workingTreeSource };
