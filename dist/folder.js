export { t as folderSource } from "./folder2.js";
