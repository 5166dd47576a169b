export { t as workingTreeSource } from "./working-tree2.js";
